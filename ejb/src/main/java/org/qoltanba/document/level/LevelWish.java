package org.qoltanba.document.level;

import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.SignatureLevel;

/**
 * What signatures are to become.
 *
 * @param field the name of the signature's field; empty for all that were made here
 * @param strict that nothing is done where the level can't be reached at once; else what can be had
 *     now is added, and the rest as soon as it can be had
 */
public record LevelWish(Optional<String> field, SignatureLevel level, boolean strict) {

  public LevelWish {
    Objects.requireNonNull(field);
    Objects.requireNonNull(level);
  }
}
