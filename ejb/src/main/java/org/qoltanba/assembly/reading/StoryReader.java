package org.qoltanba.assembly.reading;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tbl;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.assembly.text.LayoutContext;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.blocks.Item;
import org.qoltanba.tags.blocks.Level;

/** Understands the blocks of a text: the body, a header, a footnote, a cell or a text box. */
public final class StoryReader {

  private final Findings findings;
  private final boolean boxes;
  private final Inclusions inclusions;
  private Fields fields = new Fields();

  /**
   * @param boxes whether the part has text boxes at all; looking for them takes time
   */
  public StoryReader(Findings findings, boolean boxes, LayoutContext context) {
    this(findings, boxes, new Inclusions(context));
  }

  StoryReader(Findings findings, boolean boxes, Inclusions inclusions) {
    this.findings = findings;
    this.boxes = boxes;
    this.inclusions = inclusions;
  }

  /** Reads a whole text. */
  public List<Node<Element>> read(List<Object> content) {
    fields = new Fields();
    List<Node<Element>> nodes = Level.closed(items(content), findings::error);
    return ListRestarts.mark(nodes, inclusions.context().restarting());
  }

  List<Item<Element>> items(List<Object> content) {
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
    Level<RunPiece> line = Level.open(ParagraphReader.read(source, this), findings::error);
    line.lead().forEach(mark -> items.add(mark.as()));
    if (IncludingLine.includes(line.nodes())) {
      new IncludingLine(inclusions, findings).read(source, line.nodes(), items);
    } else {
      text(source, line, items);
    }
    line.trail().forEach(mark -> items.add(mark.as()));
  }

  private static void text(P source, Level<RunPiece> line, List<Item<Element>> items) {
    boolean endsSection = endsSection(source);
    boolean onlyTags = line.blank() && !line.lead().isEmpty();
    if (!onlyTags || endsSection) {
      boolean mayVanish = !endsSection && onlyBlocks(line.nodes());
      var paragraph = new Element.Paragraph(source, line.nodes(), mayVanish);
      items.add(new Item.Piece<>(paragraph, line.blank() && !endsSection));
    }
  }

  static boolean endsSection(P paragraph) {
    return paragraph.getPPr() != null && paragraph.getPPr().getSectPr() != null;
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

  /** For a text box that stands in this text. */
  StoryReader ofBox(boolean fallback) {
    return new StoryReader(fallback ? findings.aside() : findings, false, inclusions);
  }

  Findings findings() {
    return findings;
  }

  Fields fields() {
    return fields;
  }

  boolean boxes() {
    return boxes;
  }
}
