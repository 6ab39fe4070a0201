package org.qoltanba.assembly.reading;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.wml.P;
import org.docx4j.wml.RPr;
import org.qoltanba.assembly.text.Format;
import org.qoltanba.assembly.text.ParagraphText;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;
import org.qoltanba.tags.blocks.Item;
import org.qoltanba.tags.blocks.TagScanner;
import org.qoltanba.tags.grammar.TagParser;
import org.qoltanba.tags.grammar.TagSyntax;

/** Cuts a paragraph into text, tags and what else is in it. */
final class ParagraphReader {

  private final StoryReader story;
  private final Findings findings;
  private final List<Item<RunPiece>> items = new ArrayList<>();
  private final String text;
  private final List<ParagraphText.Atom> atoms;
  private final List<TagScanner.Spot> spots;
  private int next;

  private ParagraphReader(P paragraph, StoryReader story) {
    this.story = story;
    this.findings = story.findings();
    var flat = new ParagraphText(paragraph);
    this.text = flat.text();
    this.atoms = flat.atoms();
    this.spots = TagScanner.scan(text);
  }

  static List<Item<RunPiece>> read(P paragraph, StoryReader story) {
    story.findings().nextParagraph();
    var reader = new ParagraphReader(paragraph, story);
    reader.atoms.forEach(reader::atom);
    return reader.items;
  }

  private void atom(ParagraphText.Atom atom) {
    if (atom.piece() instanceof RunPiece.Text) {
      cut(atom);
    } else if (!insideTag(atom)) {
      RunPiece piece = whole(atom.piece());
      items.add(new Item.Piece<>(piece, piece.blank()));
    }
  }

  /** The piece with what is in it: a text box has tags of its own, a field may have none. */
  private RunPiece whole(RunPiece piece) {
    if (piece instanceof RunPiece.Thing thing) {
      if (story.fields().tagAfter(thing.content())) {
        findings.error("tag-in-field", text);
      }
      return story.boxes() ? TextBoxReader.read(thing, story) : piece;
    }
    if (piece instanceof RunPiece.Loose loose && ParagraphText.ofField(loose).contains("{{")) {
      findings.error("tag-in-field", ParagraphText.ofField(loose));
    }
    return piece;
  }

  /** A tab or a line break within a tag is white space; a bookmark is kept, it comes after. */
  private boolean insideTag(ParagraphText.Atom atom) {
    return atom.to() > atom.from()
        && next < spots.size()
        && spots.get(next).from() < atom.from()
        && atom.from() < spots.get(next).to();
  }

  private void cut(ParagraphText.Atom atom) {
    int at = atom.from();
    while (at < atom.to()) {
      int tag = next < spots.size() ? Math.min(spots.get(next).from(), atom.to()) : atom.to();
      if (at < tag) {
        var piece = new RunPiece.Text(text.substring(at, tag), atom.piece().format());
        items.add(new Item.Piece<>(piece, piece.blank()));
        at = tag;
      } else {
        at = throughTag(at, atom);
      }
    }
  }

  /** The tag stands where its first character is, and looks as that does. */
  private int throughTag(int at, ParagraphText.Atom atom) {
    TagScanner.Spot spot = spots.get(next);
    if (at == spot.from()) {
      tag(spot, atom.piece().format());
    }
    if (spot.to() <= atom.to()) {
      next++;
    }
    return Math.min(spot.to(), atom.to());
  }

  private void tag(TagScanner.Spot spot, Format format) {
    Place place =
        findings.place(text.substring(spot.from(), Math.min(text.length(), spot.to() + 20)));
    if (story.fields().inside() || spot.fault() != null) {
      String code = story.fields().inside() ? "tag-in-field" : spot.fault();
      findings.error(new TagError(code, place));
      return;
    }
    place = findings.place(text.substring(spot.from(), spot.to()));
    try {
      add(TagParser.parse(spot.inside(text)), format, place);
    } catch (TagSyntax e) {
      findings.error(new TagError(e.code(), place));
    }
  }

  private void add(Tag tag, Format format, Place place) {
    findings.tag(tag, place);
    if (tag instanceof Tag.Block block) {
      items.add(new Item.Mark<>(block, place));
      return;
    }
    var hole = new RunPiece.Hole(tag, new Format(ofValue(format.run()), format.link()), place);
    items.add(new Item.Piece<>(hole, false));
  }

  /**
   * Without the language: who types a tag has switched the keyboard to Latin letters, and Word has
   * noted the tag as English.
   */
  private static RPr ofValue(RPr properties) {
    if (properties == null || properties.getLang() == null) {
      return properties;
    }
    RPr copy = XmlUtils.deepCopy(properties);
    copy.setLang(null);
    return copy;
  }
}
