package org.qoltanba.workbench;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;

/** Clauses that remember which of them a template includes; for one judgement. */
final class UsedClauses implements Clauses {

  private final SortedMap<String, byte[]> own;
  private final Clauses shared;
  private final SortedMap<String, byte[]> used = new TreeMap<>();

  /**
   * @param own those that came with the template, by {@code NAME/LANGUAGE}
   * @param shared where it brought none of that name
   */
  UsedClauses(SortedMap<String, byte[]> own, Clauses shared) {
    this.own = own;
    this.shared = shared;
  }

  @Override
  public Optional<Content> clause(String name, Language language) {
    String key = name + "/" + language.tag();
    Optional<Content> clause =
        Optional.ofNullable(own.get(key)).map(Content::new).or(() -> shared.clause(name, language));
    clause.ifPresent(content -> used.put(key, content.bytes()));
    return clause;
  }

  SortedMap<String, byte[]> used() {
    return used;
  }
}
