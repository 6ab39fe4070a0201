package org.qoltanba.tags.blocks;

import org.qoltanba.tags.Place;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;

/**
 * What a level of a template is made of, before its blocks are understood.
 *
 * @param <T> whatever stands between the block tags
 */
public sealed interface Item<T> {

  /**
   * @param blank whether it may be left out where it stands beside a block tag of an outer level
   */
  record Piece<T>(T value, boolean blank) implements Item<T> {}

  record Mark<T>(Tag.Block tag, Place place) implements Item<T> {

    public TagError error(String code) {
      return new TagError(code, place);
    }

    /** The same mark among pieces of another kind. */
    public <U> Mark<U> as() {
      return new Mark<>(tag, place);
    }
  }
}
