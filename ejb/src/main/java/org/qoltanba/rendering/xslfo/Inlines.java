package org.qoltanba.rendering.xslfo;

import org.qoltanba.rendering.line.Piece;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.look.TextLook.Ink;
import org.qoltanba.rendering.look.TextLook.Typeface;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;
import org.qoltanba.rendering.xslfo.plan.Identifiers;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.qoltanba.rendering.xslfo.plan.Setting;
import org.xml.sax.SAXException;

/** Writes the pieces of lines. */
final class Inlines {

  private static final String SIGNATURE_PLACE = "urn:x-sig:";

  private final Fo fo;
  private final Setting setting;
  private final Pictures pictures;
  private final Blocks blocks;

  Inlines(Fo fo, Setting setting, Blocks blocks) {
    this.fo = fo;
    this.setting = setting;
    this.pictures = new Pictures(fo);
    this.blocks = blocks;
  }

  /**
   * @param around the look that the block has already
   */
  void write(Iterable<Piece> pieces, TextLook around, Place place) throws SAXException {
    Link open = Link.NONE;
    for (Piece piece : pieces) {
      Link link = place.isRead() ? known(link(piece)) : Link.NONE;
      if (!link.equals(open)) {
        close(open);
        open(link);
        open = link;
      }
      write(piece, around, place);
    }
    close(open);
  }

  private void write(Piece piece, TextLook around, Place place) throws SAXException {
    if (piece instanceof Piece.Text text) {
      text(text, around);
    } else if (piece instanceof Piece.Gap gap) {
      gap(gap, around);
    } else if (piece instanceof Piece.Note note) {
      note(note, around, place);
    } else {
      thing(((Piece.Thing) piece).inline(), around, place);
    }
  }

  private void text(Piece.Text piece, TextLook around) throws SAXException {
    boolean plain = piece.raised() == 0 && sameLook(piece.look(), around);
    if (plain) {
      fo.text(piece.text());
      return;
    }
    raised(piece, around);
    fo.open("inline").text(piece.text()).close("inline");
  }

  private void raised(Piece.Text piece, TextLook around) {
    if (piece.raised() != 0) {
      fo.with("baseline-shift", piece.raised()).with("line-height", "1pt");
    }
    look(piece.look(), around);
  }

  private boolean sameLook(TextLook look, TextLook around) {
    return look == around
        || look.typeface().equals(around.typeface())
            && look.ink().equals(around.ink())
            && look.spacing() == around.spacing()
            && language(look).equals(language(around));
  }

  private String language(TextLook look) {
    return look.language().isEmpty() ? setting.language() : look.language();
  }

  /** What differs from the look around. */
  private void look(TextLook look, TextLook around) {
    typeface(fo, look.typeface(), around.typeface());
    ink(look.ink(), around.ink());
    if (look.spacing() != around.spacing()) {
      fo.with("letter-spacing", look.spacing());
    }
    if (!language(look).equals(language(around))) {
      fo.language(language(look));
    }
  }

  static void typeface(Fo fo, Typeface own, Typeface around) {
    if (around == null || own.family() != around.family()) {
      fo.with("font-family", own.family().title());
    }
    if (around == null || own.size() != around.size()) {
      fo.with("font-size", own.size());
    }
    if (around == null || own.style() != around.style()) {
      fo.with("font-weight", own.style().weight()).with("font-style", own.style().slant());
    }
  }

  private void ink(Ink own, Ink around) {
    if (!own.color().equals(around.color())) {
      fo.with("color", own.color().isEmpty() ? "#000000" : own.color());
    }
    if (!own.background().isEmpty()) {
      fo.with("background-color", own.background());
    }
    if (own.underlined() || own.struck()) {
      fo.with("text-decoration", decoration(own));
    }
  }

  private static String decoration(Ink ink) {
    return ink.underlined()
        ? ink.struck() ? "underline line-through" : "underline"
        : "line-through";
  }

  private void note(Piece.Note note, TextLook around, Place place) throws SAXException {
    if (note.note().isEmpty() || !place.isRead()) {
      text(note.mark(), around);
      return;
    }
    fo.open("footnote");
    raised(note.mark(), around);
    fo.with("role", "Reference").open("inline").text(note.mark().text()).close("inline");
    fo.open("footnote-body");
    blocks.write(note.note(), place.within(place.column(), Place.Kind.NOTE));
    fo.close("footnote-body").close("footnote");
  }

  private void gap(Piece.Gap gap, TextLook around) throws SAXException {
    if (gap.width() <= 0) {
      return;
    }
    boolean underlined = gap.look().ink().underlined();
    typeface(fo, gap.look().typeface(), around.typeface());
    fo.with("leader-length", gap.width())
        .with("leader-pattern", underlined ? "rule" : pattern(gap.leader()));
    if (underlined || gap.leader() == TabStop.Leader.RULE) {
      fo.with("rule-thickness", "0.5pt").with("role", "artifact");
    }
    fo.empty("leader");
  }

  private static String pattern(TabStop.Leader leader) {
    return switch (leader) {
      case SPACE -> "space";
      case DOTS, DASHES -> "dots";
      case RULE -> "rule";
    };
  }

  private void thing(Inline inline, TextLook around, Place place) throws SAXException {
    if (inline instanceof Inline.PageNumber number) {
      number(number, around);
    } else if (inline instanceof Inline.Image image) {
      image(image, place);
    } else if (inline instanceof Inline.Bookmark mark && place.isRead()) {
      fo.with("id", Identifiers.bookmark(mark.name())).empty("wrapper");
    }
  }

  /** A picture that is a link to a party is where that party signs: it stays empty. */
  private void image(Inline.Image image, Place place) throws SAXException {
    if (image.link().target().startsWith(SIGNATURE_PLACE)) {
      pictures.room(image.picture());
    } else {
      pictures.write(image.picture(), place);
    }
  }

  /** Of the page itself: all others are text by now. */
  private void number(Inline.PageNumber number, TextLook around) throws SAXException {
    look(number.look(), around);
    fo.open("inline").empty("page-number").close("inline");
  }

  private static Link link(Piece piece) {
    if (piece instanceof Piece.Text text) {
      return text.link();
    }
    if (piece instanceof Piece.Gap gap) {
      return gap.link();
    }
    Inline inline = piece instanceof Piece.Thing thing ? thing.inline() : null;
    if (inline instanceof Inline.PageNumber number) {
      return number.link();
    }
    return inline instanceof Inline.Image image ? image.link() : Link.NONE;
  }

  private Link known(Link link) {
    return link.external() || setting.bookmarks().contains(link.target()) ? link : Link.NONE;
  }

  private void open(Link link) throws SAXException {
    if (link.leads()) {
      if (link.external()) {
        fo.with("external-destination", "url('" + link.target().replace("'", "%27") + "')");
      } else {
        fo.with("internal-destination", Identifiers.bookmark(link.target()));
      }
      fo.extension("alt-text", link.target()).open("basic-link");
    }
  }

  private void close(Link link) throws SAXException {
    if (link.leads()) {
      fo.close("basic-link");
    }
  }
}
