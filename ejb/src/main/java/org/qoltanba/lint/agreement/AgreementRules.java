package org.qoltanba.lint.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qoltanba.lint.rules.Version;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.PlacedTag;

/** Compares the versions of a template, and those of each clause that they include. */
public final class AgreementRules {

  private static final String CLAUSES = "_clauses/";

  private final List<Version> versions;

  /**
   * @param versions that could be read
   */
  public AgreementRules(List<Version> versions) {
    this.versions = List.copyOf(versions);
  }

  public void check() {
    compare(versions.stream().map(version -> wording(version, "", version.text())).toList());
    Set<String> clauses = new LinkedHashSet<>();
    versions.forEach(version -> clauses.addAll(version.clauses().keySet()));
    for (String clause : clauses) {
      var wordings = new ArrayList<Wording>();
      for (Version version : versions) {
        if (version.clauses().containsKey(clause)) {
          WordText text = version.clauses().get(clause);
          wordings.add(wording(version, CLAUSES + clause + "/", text));
        }
      }
      compare(wordings);
    }
  }

  private static void compare(List<Wording> wordings) {
    if (wordings.size() > 1) {
      new Comparison(wordings).tell();
    }
  }

  private static Wording wording(Version version, String folder, WordText text) {
    List<PlacedTag> tags =
        version.reading().tags().stream()
            .filter(tag -> folder(tag.place().part()).equals(folder))
            .map(tag -> new PlacedTag(tag.tag(), inside(tag.place(), folder)))
            .toList();
    boolean sound = version.reading().errors().isEmpty();
    List<Passage> passages = Passages.of(text, version.language(), tags, sound);
    return new Wording(folder, version.report(), passages);
  }

  /** The folder of a clause's file; empty for the template's own parts. */
  private static String folder(String part) {
    int end = part.startsWith(CLAUSES) ? part.indexOf('/', CLAUSES.length()) + 1 : 0;
    return part.substring(0, end);
  }

  private static Place inside(Place place, String folder) {
    return new Place(place.part().substring(folder.length()), place.paragraph(), place.around());
  }
}
