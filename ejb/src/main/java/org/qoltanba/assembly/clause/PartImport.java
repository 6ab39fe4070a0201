package org.qoltanba.assembly.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.docx4j.relationships.Relationship;
import org.qoltanba.assembly.zip.ContentTypes;
import org.qoltanba.assembly.zip.PartSelection;
import org.qoltanba.assembly.zip.Relations;

/** Brings along what a clause's text refers to: pictures, charts and links. */
final class PartImport {

  /** What belongs to the clause's file as a whole and not to its text. */
  private static final Set<String> LEFT =
      Set.of(
          "styles",
          "numbering",
          "fontTable",
          "settings",
          "theme",
          "footnotes",
          "endnotes",
          "header",
          "footer");

  private final PartSelection host;
  private final ContentTypes types;
  private final String clause;
  private final Map<String, String> ids = new HashMap<>();

  PartImport(PartSelection host, ContentTypes types, String clause) {
    this.host = host;
    this.types = types;
    this.clause = clause;
  }

  /** The relationships of the clause's text under ids that the layout does not have. */
  List<Relationship> of(PartSelection source, ContentTypes sourceTypes) {
    var needed = new ArrayList<Relationship>();
    for (Relationship relationship : source.relations(source.main())) {
      if (!LEFT.contains(PartSelection.kind(relationship))) {
        String id = "clause-" + clause + "-" + relationship.getId();
        ids.put(relationship.getId(), id);
        needed.add(carried(id, source.main(), relationship));
      }
    }
    var reached = new TreeSet<String>();
    reach(source.main(), source, reached);
    reached.forEach(part -> carry(part, source, sourceTypes));
    return needed;
  }

  /** The id of a relationship in the layout; the same for one that is unknown. */
  String id(String known) {
    return ids.getOrDefault(known, known);
  }

  private static void reach(String from, PartSelection source, Set<String> reached) {
    for (Relationship relationship : source.relations(from)) {
      boolean carried =
          !Relations.external(relationship) && !LEFT.contains(PartSelection.kind(relationship));
      String target = Relations.target(from, relationship);
      if (carried && !target.equals(source.main()) && reached.add(target)) {
        reach(target, source, reached);
      }
    }
  }

  private void carry(String part, PartSelection source, ContentTypes sourceTypes) {
    var relationships =
        source.relations(part).stream().map(each -> carried(each.getId(), part, each)).toList();
    host.add(name(part), source.parts().get(part), relationships);
    sourceTypes.typeOf(part).ifPresent(type -> types.override(name(part), type));
  }

  private Relationship carried(String id, String from, Relationship relationship) {
    return Relations.external(relationship)
        ? Relations.external(id, relationship.getType(), relationship.getTarget())
        : Relations.of(
            id, relationship.getType(), "/" + name(Relations.target(from, relationship)));
  }

  private String name(String part) {
    return "word/clauses/" + clause + "/" + part;
  }
}
