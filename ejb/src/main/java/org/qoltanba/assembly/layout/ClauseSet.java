package org.qoltanba.assembly.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docx4j.relationships.Relationship;
import org.qoltanba.assembly.clause.ClauseImport;
import org.qoltanba.assembly.text.LayoutContext;
import org.qoltanba.assembly.text.Story;
import org.qoltanba.assembly.xml.OutOfReach;
import org.qoltanba.assembly.zip.ContentTypes;
import org.qoltanba.assembly.zip.PartSelection;
import org.qoltanba.assembly.zip.Relations;
import org.qoltanba.document.Content;
import org.qoltanba.tags.TagError;

/** The clauses that a layout includes, and those that they include, brought into it. */
final class ClauseSet {

  private static final LayoutContext NOTHING = new LayoutContext(Map.of(), Set.of());

  private final Map<String, Content> files = new LinkedHashMap<>();
  private final Map<String, ClauseImport.Imported> imported = new LinkedHashMap<>();

  /**
   * @param names of the clauses that the layout itself includes
   */
  ClauseSet(
      Set<String> names,
      Function<String, Optional<Content>> source,
      PartSelection parts,
      ContentTypes types) {
    if (!names.isEmpty()) {
      var clauses = new ClauseImport(parts, types);
      bring(new ArrayDeque<>(names), source, clauses);
      clauses.finish();
    }
  }

  private void bring(
      ArrayDeque<String> wanted, Function<String, Optional<Content>> source, ClauseImport clauses) {
    while (!wanted.isEmpty()) {
      String name = wanted.poll();
      Optional<Content> file = files.containsKey(name) ? Optional.empty() : source.apply(name);
      if (file.isPresent()) {
        files.put(name, file.get());
        ClauseImport.Imported clause = clauses.add(name, file.get());
        imported.put(name, clause);
        String part = Story.clausePart(name);
        wanted.addAll(PartReading.read(part, clause.xml(), NOTHING).findings().clauses());
      }
    }
  }

  /** The clauses as they came from their source, by name. */
  Map<String, Content> files() {
    return files;
  }

  Map<String, byte[]> texts() {
    var texts = new HashMap<String, byte[]>();
    imported.forEach((name, clause) -> texts.put(name, clause.xml()));
    return texts;
  }

  /** What a part needs that includes these clauses. */
  Stream<Relationship> relationships(Set<String> names) {
    return names.stream()
        .filter(imported::containsKey)
        .flatMap(name -> imported.get(name).relationships().stream());
  }

  /** Tags of the clauses that are out of reach there. */
  List<TagError> outOfReach() {
    var errors = new ArrayList<TagError>();
    imported.forEach(
        (name, clause) -> {
          String part = Story.clausePart(name);
          errors.addAll(OutOfReach.find(part, clause.xml()));
          Stream<String> links =
              clause.relationships().stream()
                  .filter(Relations::external)
                  .map(Relationship::getTarget);
          errors.addAll(OutOfReach.inLinks(part, links));
        });
    return errors;
  }
}
