package org.qoltanba.lint.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A passage in all languages that have it. */
final class Column {

  private final Map<Wording, Passage> passages = new LinkedHashMap<>();

  Column with(Wording wording, Passage passage) {
    passages.put(wording, passage);
    return this;
  }

  /** That of the first language that has it. */
  Passage first() {
    return passages.values().iterator().next();
  }

  Optional<Passage> of(Wording wording) {
    return Optional.ofNullable(passages.get(wording));
  }

  List<Wording> wordings() {
    return List.copyOf(passages.keySet());
  }
}
