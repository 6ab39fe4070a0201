package org.qoltanba.rendering.docx.field;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;

/** The fields that a story is inside of: they may go through many paragraphs, and lie in others. */
public final class Fields {

  private final Deque<Field> open = new ArrayDeque<>();
  private final Predicate<String> bookmarks;
  private final Consumer<String> lost;

  /**
   * @param bookmarks which there are
   * @param lost receives a word for what of a field is not kept
   */
  public Fields(Predicate<String> bookmarks, Consumer<String> lost) {
    this.bookmarks = bookmarks;
    this.lost = lost;
  }

  /**
   * @param form what a form field holds, or null
   */
  public void begin(TextLook look, Xml form) {
    open.push(new Field(look, form));
  }

  public void instruct(String text) {
    if (!open.isEmpty()) {
      open.peek().instruct(text);
    }
  }

  public void beginResult() {
    if (!open.isEmpty()) {
      open.peek().beginResult(bookmarks);
    }
  }

  /**
   * Ends the innermost field.
   *
   * @param around the link that it stands in without another field's doing
   * @return what is printed instead of its result
   */
  public Optional<Inline> end(Link around) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Field field = open.pop();
    if (!field.inResult()) {
      field.beginResult(bookmarks);
    }
    if (!printing()) {
      return Optional.empty();
    }
    String loss = field.lost();
    if (!loss.isEmpty()) {
      lost.accept(loss);
    }
    return field.instead(around.leads() ? around : link());
  }

  /** Whether the text that follows is printed. */
  public boolean printing() {
    for (Field field : open) {
      if (!field.printsResult()) {
        return false;
      }
    }
    return true;
  }

  /** The text that follows would look so. */
  public void looksLike(TextLook look) {
    if (!open.isEmpty()) {
      open.peek().looksLike(look);
    }
  }

  /** Where a click on the text that follows leads. */
  public Link link() {
    for (Field field : open) {
      if (field.link().leads()) {
        return field.link();
      }
    }
    return Link.NONE;
  }
}
