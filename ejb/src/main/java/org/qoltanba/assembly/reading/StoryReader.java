package org.qoltanba.assembly.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tbl;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.blocks.Item;
import org.qoltanba.tags.blocks.Level;

/** Understands the blocks of a text: the body, a header, a footnote, or a cell. */
public final class StoryReader {

  private final Findings findings;

  public StoryReader(Findings findings) {
    this.findings = findings;
  }

  public List<Node<Element>> read(List<Object> content) {
    return Level.closed(items(content), findings::error);
  }

  public List<Item<Element>> items(List<Object> content) {
    var items = new ArrayList<Item<Element>>();
    for (Object child : content) {
      Object bare = child instanceof JAXBElement<?> element ? element.getValue() : child;
      if (bare instanceof P paragraph) {
        paragraph(paragraph, items);
      } else if (bare instanceof Tbl table) {
        items.add(new Item.Piece<>(new TableReader(this, findings).read(table), false));
      } else {
        items.add(new Item.Piece<>(new Element.Fixed(child), true));
      }
    }
    return items;
  }

  private void paragraph(P source, List<Item<Element>> items) {
    Level<RunPiece> line = Level.open(ParagraphReader.read(source, findings), findings::error);
    boolean endsSection = source.getPPr() != null && source.getPPr().getSectPr() != null;
    boolean onlyTags = line.blank() && !line.lead().isEmpty();
    line.lead().forEach(mark -> items.add(mark.as()));
    if (!onlyTags || endsSection) {
      boolean mayVanish = !endsSection && onlyBlocks(line.nodes());
      var paragraph = new Element.Paragraph(source, line.nodes(), mayVanish);
      items.add(new Item.Piece<>(paragraph, line.blank() && !endsSection));
    }
    line.trail().forEach(mark -> items.add(mark.as()));
  }

  private static boolean onlyBlocks(List<Node<RunPiece>> nodes) {
    boolean anyBlock = false;
    for (Node<RunPiece> node : nodes) {
      if (!(node instanceof Node.Content<RunPiece> content)) {
        anyBlock = true;
      } else if (!content.value().blank()) {
        return false;
      }
    }
    return anyBlock;
  }

  /**
   * The properties of the first paragraph, without the end of a section; null if there are none.
   */
  public static PPr firstProperties(List<Object> content) {
    for (Object child : content) {
      if (child instanceof P paragraph) {
        PPr properties = paragraph.getPPr();
        return properties == null || properties.getSectPr() != null ? null : properties;
      }
    }
    return null;
  }
}
