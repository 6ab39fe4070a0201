package org.qoltanba.tags.blocks;

import java.util.List;
import java.util.function.Consumer;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;

/**
 * A level of a template with its own blocks understood.
 *
 * @param lead the tags before its content whose partners stand outside
 * @param nodes its content
 * @param trail the tags after its content whose partners stand outside
 * @param blank whether the content is blank, blocks not counted
 */
public record Level<T>(
    List<Item.Mark<T>> lead, List<Node<T>> nodes, List<Item.Mark<T>> trail, boolean blank) {

  /** Reads a level whose blocks may continue outside. */
  public static <T> Level<T> open(List<Item<T>> items, Consumer<TagError> errors) {
    return new LevelReader<>(items, errors, mark -> mark.error("block-tag-inside-text")).read();
  }

  /** Reads a level at which all blocks must end. */
  public static <T> List<Node<T>> closed(List<Item<T>> items, Consumer<TagError> errors) {
    Level<T> level = new LevelReader<>(items, errors, Level::partnerless).read();
    level.lead.forEach(mark -> errors.accept(partnerless(mark)));
    level.trail.forEach(mark -> errors.accept(partnerless(mark)));
    return level.nodes;
  }

  private static TagError partnerless(Item.Mark<?> mark) {
    boolean opens = mark.tag() instanceof Tag.If || mark.tag() instanceof Tag.Each;
    return mark.error(opens ? "unclosed-block" : "unopened-block");
  }
}
