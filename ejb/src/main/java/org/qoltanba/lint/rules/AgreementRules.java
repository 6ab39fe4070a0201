package org.qoltanba.lint.rules;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.Tag;

/**
 * Whether the versions of a template say the same: what one prints, asks, has signed or says in
 * figures, the others do too. Grammar may differ: cases, forms of dates, words for what is missing.
 */
public final class AgreementRules {

  /** What changes the sense of a value, and not only its grammar. */
  private static final Set<Filter.Kind> SENSE =
      EnumSet.of(Filter.Kind.DATE, Filter.Kind.WORDS, Filter.Kind.MONEY, Filter.Kind.PHONE);

  private final List<Version> versions;

  /**
   * @param versions that could be read
   */
  public AgreementRules(List<Version> versions) {
    this.versions = List.copyOf(versions);
  }

  public void check() {
    if (versions.size() < 2) {
      return;
    }
    compare("versions-tag", each(AgreementRules::tags));
    compare("versions-figure", each(version -> Literals.of(version.text(), version.language())));
    numbering();
  }

  private Map<Version, Map<String, Place>> each(Function<Version, Map<String, Place>> things) {
    var all = new LinkedHashMap<Version, Map<String, Place>>();
    versions.forEach(version -> all.put(version, things.apply(version)));
    return all;
  }

  /** Tells each thing once, in the first version that has it. */
  private void compare(String code, Map<Version, Map<String, Place>> things) {
    var told = new LinkedHashMap<String, Place>();
    things.forEach(
        (version, own) ->
            own.forEach(
                (thing, place) -> {
                  String lacking = lacking(thing, things);
                  if (!lacking.isEmpty() && told.putIfAbsent(thing, place) == null) {
                    version.report().warning(code, place, Map.of("files", lacking));
                  }
                }));
  }

  private static String lacking(String thing, Map<Version, Map<String, Place>> things) {
    return things.entrySet().stream()
        .filter(version -> !version.getValue().containsKey(thing))
        .map(version -> version.getKey().file())
        .collect(Collectors.joining(", "));
  }

  /** What the tags of a version do, each with the first place where it is done. */
  private static Map<String, Place> tags(Version version) {
    var tags = new LinkedHashMap<String, Place>();
    for (PlacedTag placed : version.reading().tags()) {
      String what = what(placed.tag());
      if (!what.isEmpty()) {
        tags.putIfAbsent(what, placed.place());
      }
    }
    return tags;
  }

  private static String what(Tag tag) {
    if (tag instanceof Tag.Value value) {
      return "value "
          + value.source()
          + value.filters().stream().map(Filter::kind).filter(SENSE::contains).toList();
    }
    if (tag instanceof Tag.If condition) {
      return "condition " + condition.condition();
    }
    if (tag instanceof Tag.ElseIf condition) {
      return "condition " + condition.condition();
    }
    boolean counts =
        tag instanceof Tag.Each || tag instanceof Tag.Sign || tag instanceof Tag.Include;
    return counts ? tag.toString() : "";
  }

  private void numbering() {
    Version first = versions.get(0);
    for (Version version : versions) {
      long own = version.text().numbered();
      long other = first.text().numbered();
      if (own != other) {
        version
            .report()
            .warning(
                "versions-numbering",
                new Place("word/document.xml", 0, ""),
                Map.of("count", own, "other", other, "file", first.file()));
      }
    }
  }
}
