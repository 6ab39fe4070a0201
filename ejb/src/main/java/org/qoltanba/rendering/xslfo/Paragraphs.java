package org.qoltanba.rendering.xslfo;

import java.util.List;
import org.qoltanba.rendering.line.Piece;
import org.qoltanba.rendering.line.SetParagraph;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Align;
import org.qoltanba.rendering.look.ParagraphLook.LineRule;
import org.qoltanba.rendering.look.ParagraphLook.Spacing;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.look.TextLook.Typeface;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.xslfo.Blocks.Break;
import org.qoltanba.rendering.xslfo.Blocks.Extent;
import org.qoltanba.rendering.xslfo.Blocks.Lead;
import org.qoltanba.rendering.xslfo.Blocks.Surroundings;
import org.qoltanba.rendering.xslfo.plan.Identifiers;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.qoltanba.rendering.xslfo.plan.Setting;
import org.xml.sax.SAXException;

/** Writes paragraphs. */
final class Paragraphs {

  private static final int DEEPEST_HEADING = 6;

  private final Fo fo;
  private final Setting setting;
  private final Inlines inlines;
  private final Floats floats;

  Paragraphs(Fo fo, Setting setting, Floats floats, Blocks blocks) {
    this.fo = fo;
    this.setting = setting;
    this.inlines = new Inlines(fo, setting, blocks);
    this.floats = floats;
  }

  /**
   * @return where what comes next has to begin
   */
  Break write(Paragraph paragraph, Place place, Surroundings around) throws SAXException {
    Lead lead = floats(paragraph, place, around.lead());
    Parts parts = Parts.of(paragraph);
    for (int i = 0; i < parts.list().size(); i++) {
      Parts.Part part = parts.list().get(i);
      if (part.begins() != Break.NONE) {
        lead = new Lead(i == 0 ? lead.outer() : 0, i == 0 ? lead.own() : 0, part.begins(), true);
      }
      if (i == 0 && around.extent().begins() && place.isRead()) {
        fo.with("id", Identifiers.paragraph(paragraph.number()));
      }
      boolean last = i == parts.list().size() - 1;
      double below = last ? around.below() : 0;
      part(
          part.text(),
          place,
          new Surroundings(
              lead,
              below,
              around.between(),
              last ? around.extent() : Extent.WHOLE,
              around.inItem() || i > 0 && paragraph.label().isPresent()));
    }
    return parts.after();
  }

  /**
   * Writes the boxes of a paragraph, which begin where its text does; returns what is left above.
   */
  private Lead floats(Paragraph paragraph, Place place, Lead lead) throws SAXException {
    Lead above = lead;
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.Floating floating
          && floats.write(floating.box(), place, above)) {
        above = above.ofText();
      }
    }
    return above;
  }

  private void part(Paragraph part, Place place, Surroundings around) throws SAXException {
    SetParagraph set = setting.set(part, place);
    boolean labelled = set.labels() > 0 && part.look().role().outline() == 0 && place.isRead();
    role(part.look(), labelled, around.inItem(), place);
    around(part.look(), around);
    look(part.look(), set);
    if (!around.extent().ends() && part.look().align() == Align.JUSTIFY) {
      fo.with("text-align-last", "justify");
    }
    fo.open("block");
    content(set, labelled, place);
    fo.close("block");
  }

  private void role(ParagraphLook look, boolean labelled, boolean inItem, Place place) {
    int outline = look.role().outline();
    if (outline > 0 && place.kind() == Place.Kind.PAGE) {
      fo.with("role", "H" + Math.min(DEEPEST_HEADING, outline));
    } else if (labelled) {
      fo.with("role", "LI" + (look.role().level() + 1));
    } else if (inItem && place.isRead()) {
      fo.with("role", "LP");
    }
  }

  private void around(ParagraphLook look, Surroundings around) {
    around.lead().write(fo);
    if (around.below() > 0) {
      fo.with("space-after", around.below()).with("space-after.conditionality", "retain");
    }
    if (around.between()) {
      Frames.side(fo, "top", look.frame().between(), look.frame().between().space());
    }
    fo.with("start-indent", look.indents().left()).with("text-indent", look.indents().first());
    if (look.flow().keepWithNext()) {
      fo.with("keep-with-next.within-page", "always");
    }
    if (look.flow().keepTogether()) {
      fo.with("keep-together.within-page", "always");
    }
    String lines = look.flow().noWidows() ? "2" : "1";
    fo.unless("2", "orphans", lines).unless("2", "widows", lines);
  }

  private void look(ParagraphLook look, SetParagraph set) {
    fo.with("end-indent", look.indents().right() + set.narrowed());
    TextLook main = set.main();
    boolean alone = isPictureAlone(set);
    Typeface typeface = main.typeface();
    // Letters that are not there would make room below a picture.
    Inlines.typeface(fo, alone ? typeface.scaled(1 / typeface.size()) : typeface, null);
    fo.unless("", "color", main.ink().color());
    if (main.spacing() != 0) {
      fo.with("letter-spacing", main.spacing());
    }
    if (alone) {
      fo.with("line-height", "1pt");
    } else {
      lineHeight(look.spacing(), set.leading());
    }
    align(look.align());
    if (!main.language().isEmpty() && !main.language().equals(setting.language())) {
      fo.language(main.language());
    }
  }

  private static boolean isPictureAlone(SetParagraph set) {
    boolean pictured = false;
    for (Piece piece : set.pieces()) {
      if (!(piece instanceof Piece.Thing thing) || thing.inline() instanceof Inline.PageNumber) {
        return false;
      }
      pictured |= thing.inline() instanceof Inline.Image;
    }
    return pictured;
  }

  private void lineHeight(Spacing spacing, double leading) {
    double height =
        switch (spacing.rule()) {
          case MULTIPLE -> leading * spacing.line();
          case AT_LEAST -> Math.max(leading, spacing.line());
          case EXACTLY -> spacing.line();
        };
    fo.with("line-height", height);
    if (spacing.rule() == LineRule.EXACTLY) {
      fo.with("line-stacking-strategy", "font-height");
    }
  }

  /** Justifying widens spaces as far as it takes; narrowed they would let FOP take other words. */
  private void align(Align align) {
    fo.with(
        "text-align",
        switch (align) {
          case LEFT -> "start";
          case CENTER -> "center";
          case RIGHT -> "end";
          case JUSTIFY -> "justify";
        });
    if (align == Align.JUSTIFY) {
      fo.with("word-spacing.minimum", "0pt")
          .with("word-spacing.optimum", "0pt")
          .with("word-spacing.maximum", "2pt");
    }
  }

  private void content(SetParagraph set, boolean labelled, Place place) throws SAXException {
    List<Piece> pieces = set.pieces();
    if (pieces.stream().noneMatch(Paragraphs::standsInLine)) {
      // Even an empty paragraph is a line high.
      fo.with("leader-length", "0pt").empty("leader");
    }
    if (!labelled) {
      inlines.write(pieces, set.main(), place);
      return;
    }
    fo.with("role", "Lbl").open("inline");
    inlines.write(pieces.subList(0, set.labels()), set.main(), place);
    fo.close("inline");
    fo.with("role", "LBody").open("inline");
    inlines.write(pieces.subList(set.labels(), pieces.size()), set.main(), place);
    fo.close("inline");
  }

  private static boolean standsInLine(Piece piece) {
    return !(piece instanceof Piece.Thing thing)
        || thing.inline() instanceof Inline.Image
        || thing.inline() instanceof Inline.PageNumber;
  }
}
