package org.qoltanba.document;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose place a document took, and whether it still counts itself.
 *
 * @param replaces the document that it was issued instead of
 */
public record Lineage(Optional<UUID> replaces, Optional<Ending> ending) {

  /** Of a document that counts and replaces none. */
  public static final Lineage NONE = new Lineage(Optional.empty(), Optional.empty());

  public Lineage {
    Objects.requireNonNull(replaces);
    Objects.requireNonNull(ending);
  }
}
