package org.qoltanba.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.look.TextLook.Script;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Float;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Picture;
import org.qoltanba.rendering.paper.Section;
import org.qoltanba.rendering.paper.Table;

/** A paper as lines of text: only what is out of the ordinary is said. */
final class PaperText {

  private final StringBuilder out = new StringBuilder();

  private PaperText() {}

  static String of(Paper paper) {
    var text = new PaperText();
    for (Section section : paper.sections()) {
      if (paper.sections().size() > 1) {
        text.line(0, section.continuous() ? "== continuous section" : "== section");
      }
      text.blocks(section.content(), 0);
    }
    paper
        .lost()
        .forEach(
            loss ->
                text.line(
                    0,
                    "lost: "
                        + loss.feature()
                        + " in "
                        + loss.paragraph()
                        + " \""
                        + loss.text()
                        + "\""));
    return text.out.toString();
  }

  static String of(List<Block> blocks) {
    var text = new PaperText();
    text.blocks(blocks, 0);
    return text.out.toString();
  }

  private void line(int depth, String line) {
    out.append("  ".repeat(depth)).append(line).append('\n');
  }

  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph, depth);
      } else if (block instanceof Table table) {
        table(table, depth);
      }
    }
  }

  private void paragraph(Paragraph paragraph, int depth) {
    var line = new StringBuilder("" + paragraph.number());
    look(paragraph.look()).forEach(word -> line.append(' ').append(word));
    line.append(": ");
    paragraph
        .label()
        .ifPresent(label -> line.append('(').append(label.label().text()).append(") "));
    paragraph.content().forEach(inline -> line.append(inline(inline)));
    line(depth, line.toString().stripTrailing());
    paragraph.content().forEach(inline -> inside(inline, depth + 1));
  }

  private static List<String> look(ParagraphLook look) {
    var words = new ArrayList<String>();
    if (look.align() != ParagraphLook.Align.LEFT) {
      words.add(look.align().name().toLowerCase(Locale.ROOT));
    }
    var indents = look.indents();
    if (indents.left() != 0 || indents.right() != 0 || indents.first() != 0) {
      words.add(
          "indents " + n(indents.left()) + "/" + n(indents.right()) + "/" + n(indents.first()));
    }
    look.tabs()
        .forEach(
            tab -> words.add(tab.kind().name().toLowerCase(Locale.ROOT) + "@" + n(tab.position())));
    return words;
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return marked(words.text(), words.look(), words.link());
    } else if (inline instanceof Inline.Tab) {
      return "[tab]";
    } else if (inline instanceof Inline.LineBreak) {
      return "[line]";
    } else if (inline instanceof Inline.FlowBreak flow) {
      return flow.page() ? "[page]" : "[column]";
    } else if (inline instanceof Inline.PageNumber number) {
      String of = number.bookmark().isEmpty() ? "" : " " + number.bookmark();
      return marked("[" + number.kind() + of + "]", number.look(), number.link());
    } else if (inline instanceof Inline.Image image) {
      return marked("[" + picture(image.picture()) + "]", null, image.link());
    } else if (inline instanceof Inline.Floating) {
      return "[box]";
    } else if (inline instanceof Inline.NoteMark mark) {
      return marked("[note " + mark.mark() + "]", mark.look(), Link.NONE);
    } else if (inline instanceof Inline.Bookmark bookmark) {
      return "[#" + bookmark.name() + "]";
    }
    throw new IllegalArgumentException(inline.toString());
  }

  private static String marked(String text, TextLook look, Link link) {
    String marked = text;
    if (look != null) {
      marked = look.typeface().style().name().contains("BOLD") ? "*" + marked + "*" : marked;
      marked = look.typeface().style().name().contains("ITALIC") ? "/" + marked + "/" : marked;
      marked = look.ink().underlined() ? "_" + marked + "_" : marked;
      marked = look.script() == Script.SUPER ? "^" + marked : marked;
    }
    return link.leads()
        ? "<" + (link.external() ? "" : "#") + link.target() + "|" + marked + ">"
        : marked;
  }

  private static String picture(Picture picture) {
    return picture.type()
        + " "
        + n(picture.width())
        + "x"
        + n(picture.height())
        + (picture.description().isEmpty() ? "" : " '" + picture.description() + "'")
        + (picture.decorative() ? " decorative" : "");
  }

  private void inside(Inline inline, int depth) {
    if (inline instanceof Inline.NoteMark mark) {
      blocks(mark.note(), depth);
    } else if (inline instanceof Inline.Floating floating) {
      box(floating.box(), depth);
    }
  }

  private void box(Float box, int depth) {
    var place = box.place();
    var line = new StringBuilder("box " + n(box.width()) + "x" + n(box.height()));
    line.append(
        " at "
            + place.acrossOf()
            + " "
            + (place.alignX().isEmpty() ? n(place.x()) : place.alignX()));
    line.append(
        ", " + place.downOf() + " " + (place.alignY().isEmpty() ? n(place.y()) : place.alignY()));
    line.append(" " + box.wrap());
    box.picture().ifPresent(picture -> line.append(" [" + picture(picture) + "]"));
    box.watermark().ifPresent(mark -> line.append(" " + mark));
    var text = box.text();
    line.append(box.behind() ? " behind" : "");
    line.append(text.grows() ? " grows" : "");
    line.append(text.vertical().equals("before") ? "" : " " + text.vertical());
    line.append(text.background().isEmpty() ? "" : " on " + text.background());
    line.append(borders(text.borders()));
    line(depth, line.toString());
    blocks(text.content(), depth + 1);
  }

  private void table(Table table, int depth) {
    var line = new StringBuilder("table");
    table.columns().forEach(column -> line.append(" ").append(n(column)));
    line.append(
        table.align() == Table.Align.LEFT ? " from " + n(table.indent()) : " " + table.align());
    line(depth, line.toString());
    for (Table.Row row : table.rows()) {
      String height = row.height() == 0 ? "" : " high " + n(row.height());
      line(depth + 1, (row.header() ? "header" : "row") + (row.whole() ? " whole" : "") + height);
      row.cells().forEach(cell -> cell(cell, depth + 2));
    }
  }

  private void cell(Table.Cell cell, int depth) {
    var line = new StringBuilder("cell " + cell.column());
    line.append(cell.columns() == 1 ? "" : " columns " + cell.columns());
    line.append(cell.rows() == 1 ? "" : " rows " + cell.rows());
    line.append(borders(cell.borders()));
    line.append(cell.background().isEmpty() ? "" : " on " + cell.background());
    line.append(cell.vertical().equals("before") ? "" : " " + cell.vertical());
    line(depth, line.toString());
    blocks(cell.content(), depth + 1);
  }

  private static String borders(Borders borders) {
    if (borders.equals(Borders.NONE)) {
      return "";
    }
    return " borders "
        + String.join(
            " ",
            border(borders.top()),
            border(borders.right()),
            border(borders.bottom()),
            border(borders.left()));
  }

  private static String border(Line line) {
    if (!line.drawn()) {
      return "-";
    }
    return n(line.width())
        + (line.style().equals("solid") ? "" : line.style())
        + (line.color().equals("#000000") ? "" : line.color());
  }

  static String n(double number) {
    return Math.rint(number) == number
        ? String.valueOf((long) number)
        : String.valueOf(Math.rint(number * 100) / 100);
  }
}
