package org.qoltanba.lint.finding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qoltanba.tags.Place;

/** Tells findings of one Word file; those in a clause that it includes go to the clause's file. */
public final class FileReport {

  private static final Pattern CLAUSE = Pattern.compile("(_clauses/[^/]+/)(.*)");

  private final Report report;
  private final String file;

  /**
   * @param file its name, such as {@code kk.docx}
   */
  public FileReport(Report report, String file) {
    this.report = report;
    this.file = file;
  }

  public String file() {
    return file;
  }

  public void error(String code, Place place) {
    add(Severity.ERROR, code, place, Map.of());
  }

  public void error(String code, Place place, Map<String, Object> arguments) {
    add(Severity.ERROR, code, place, arguments);
  }

  public void warning(String code, Place place) {
    add(Severity.WARNING, code, place, Map.of());
  }

  public void warning(String code, Place place, Map<String, Object> arguments) {
    add(Severity.WARNING, code, place, arguments);
  }

  private void add(Severity severity, String code, Place place, Map<String, Object> arguments) {
    Matcher clause = CLAUSE.matcher(place.part());
    if (clause.matches()) {
      var inside = new Place(clause.group(2), place.paragraph(), place.around());
      report.add(new Finding(severity, code, clause.group(1) + file, inside, arguments));
    } else {
      report.add(new Finding(severity, code, file, place, arguments));
    }
  }
}
