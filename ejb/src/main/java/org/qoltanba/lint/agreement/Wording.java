package org.qoltanba.lint.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.tags.Place;

/** A text in one language, cut into passages; equal to itself alone. */
final class Wording {

  private final String file;
  private final String folder;
  private final FileReport report;
  private final List<Passage> passages;
  private final Set<Thing> things = new HashSet<>();

  /**
   * @param folder what its parts are called by in front of their own names, such as {@code
   *     _clauses/name/}
   * @param report of the file that it belongs to
   */
  Wording(String folder, FileReport report, List<Passage> passages) {
    this.file = folder + report.file();
    this.folder = folder;
    this.report = report;
    this.passages = List.copyOf(passages);
    passages.forEach(passage -> things.addAll(passage.things().keySet()));
  }

  /** The name by which it is told. */
  String file() {
    return file;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Whether it says that anywhere. */
  boolean says(Thing thing) {
    return things.contains(thing);
  }

  void warn(String code, Place place, Map<String, Object> arguments) {
    var whole = new Place(folder + place.part(), place.paragraph(), place.around());
    report.warning(code, whole, arguments);
  }
}
