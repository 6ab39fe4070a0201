package org.qoltanba.rendering.xslfo;

import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.paper.Float;
import org.qoltanba.rendering.paper.Float.Wrap;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paragraph;

/** Keeps the paragraphs of one place clear of the boxes that they stand beside. */
final class Beside {

  private final Place place;
  private final Floats floats;
  private final Setting setting;
  private double left;
  private double right;
  private double height;

  Beside(Place place, Floats floats, Setting setting) {
    this.place = place;
    this.floats = floats;
    this.setting = setting;
  }

  /** The paragraph, narrower by a box that reaches down to it. */
  Paragraph clear(Paragraph paragraph) {
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.Floating floating && floating.box().wrap() == Wrap.SQUARE) {
        stand(floating.box());
      }
    }
    if (height <= 0) {
      return paragraph;
    }
    Indents own = paragraph.look().indents();
    var indents =
        new Indents(Math.max(own.left(), left), Math.max(own.right(), right), own.first());
    Paragraph narrow =
        new Paragraph(
            paragraph.number(),
            paragraph.look().with(indents),
            paragraph.label(),
            paragraph.content());
    var spacing = paragraph.look().spacing();
    height -= spacing.before() + setting.set(narrow, place).height() + spacing.after();
    return narrow;
  }

  private void stand(Float box) {
    double from = floats.left(box, place);
    boolean atLeft = from + box.width() / 2 < place.width() / 2;
    left = atLeft ? from + box.width() + box.gap().right() : 0;
    right = atLeft ? 0 : place.width() - from + box.gap().left();
    height = box.place().y() + box.height() + box.gap().bottom();
  }
}
