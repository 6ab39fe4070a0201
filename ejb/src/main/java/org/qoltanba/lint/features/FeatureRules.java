package org.qoltanba.lint.features;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.word.PartText;
import org.qoltanba.lint.word.Sight;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.tags.Place;

/** What Word can do and a paper can't: some of it is not printed, some of it is refused. */
public final class FeatureRules {

  private static final String CHANGES = "feature-tracked-changes";
  private static final String OBJECT = "refused-object";

  /** Fields that run something or fetch something (ISO/IEC 29500-1, 17.16.5; [MS-OE376]). */
  private static final Pattern ACTIVE_FIELD =
      Pattern.compile(
          "(?is)\\s*(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON|DATABASE|IMPORT)\\b.*");

  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("chart", "feature-chart"),
          Map.entry("relIds", "feature-smart-art"),
          Map.entry("oMath", "feature-equation"),
          Map.entry("ins", CHANGES),
          Map.entry("del", CHANGES),
          Map.entry("moveFrom", CHANGES),
          Map.entry("moveTo", CHANGES),
          Map.entry("rPrChange", CHANGES),
          Map.entry("pPrChange", CHANGES),
          Map.entry("OLEObject", OBJECT),
          Map.entry("control", OBJECT),
          Map.entry("altChunk", OBJECT));

  private final FileReport report;

  public FeatureRules(FileReport report) {
    this.report = report;
  }

  public void check(WordText text) {
    for (PartText part : text.parts()) {
      Set<String> told = new HashSet<>();
      for (Sight sight : part.sights()) {
        String code = code(sight);
        if (code != null && told.add(code + sight.paragraph())) {
          tell(code, new Place(part.name(), sight.paragraph(), part.around(sight.paragraph())));
        }
      }
    }
  }

  private static String code(Sight sight) {
    if (sight.name().equals("field")) {
      return ACTIVE_FIELD.matcher(sight.value()).matches() ? "refused-field" : null;
    }
    return ELEMENTS.get(sight.name());
  }

  private void tell(String code, Place place) {
    if (code.startsWith("refused")) {
      report.error(code, place);
    } else {
      report.warning(code, place);
    }
  }
}
