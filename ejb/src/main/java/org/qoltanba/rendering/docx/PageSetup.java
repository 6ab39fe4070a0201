package org.qoltanba.rendering.docx;

import java.util.List;
import java.util.Set;
import org.qoltanba.rendering.docx.foundation.Settings;
import org.qoltanba.rendering.docx.story.Losses;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Section.Columns;
import org.qoltanba.rendering.paper.Section.Numbers;
import org.qoltanba.rendering.paper.Section.Page;
import org.qoltanba.rendering.paper.Section.Side;
import org.qoltanba.rendering.paper.Sides;

/** Reads what a section's pages are like (ECMA-376 part 1, 17.6). */
final class PageSetup {

  private static final double LETTER_WIDTH = 612;
  private static final double LETTER_HEIGHT = 792;
  private static final double INCH = 72;
  private static final double HALF_AN_INCH = 36;

  /** Those that lines, or letters too, are set to. */
  private static final Set<String> GRIDS = Set.of("lines", "linesAndChars", "snapToChars");

  private final Settings settings;
  private final Losses losses;

  PageSetup(Settings settings, Losses losses) {
    this.settings = settings;
    this.losses = losses;
  }

  /**
   * @param section its properties, or null
   */
  Page page(Xml section) {
    Xml size = child(section, "w:pgSz");
    Xml margins = child(section, "w:pgMar");
    return new Page(
        Measure.twips(size, "w:w", LETTER_WIDTH),
        Measure.twips(size, "w:h", LETTER_HEIGHT),
        sides(section, margins),
        Measure.twips(margins, "w:header", HALF_AN_INCH),
        Measure.twips(margins, "w:footer", HALF_AN_INCH));
  }

  private Sides sides(Xml section, Xml margins) {
    double gutter = Measure.twips(margins, "w:gutter", 0);
    boolean atRight = Measure.on(child(section, "w:rtlGutter"));
    boolean atTop = settings.gutterAtTop();
    // A negative distance means the same one, kept even where a header is taller.
    return new Sides(
        Math.abs(Measure.twips(margins, "w:top", INCH)) + (atTop ? gutter : 0),
        Measure.twips(margins, "w:right", INCH) + (!atTop && atRight ? gutter : 0),
        Math.abs(Measure.twips(margins, "w:bottom", INCH)),
        Measure.twips(margins, "w:left", INCH) + (!atTop && !atRight ? gutter : 0));
  }

  Columns columns(Xml section) {
    Xml columns = child(section, "w:cols");
    if (columns == null) {
      return new Columns(1, 0);
    }
    double gap = Measure.twips(columns, "w:space", HALF_AN_INCH);
    int count = Math.max(1, Math.min(45, Value.count(columns.get("w:num"), 1)));
    List<Xml> own = columns.children("w:col").toList();
    if (own.isEmpty() || Value.on(columns.get("w:equalWidth", "1"))) {
      return new Columns(count, count == 1 ? 0 : gap);
    }
    if (own.stream().map(column -> column.get("w:w", "")).distinct().count() > 1) {
      losses.add("unequal-columns");
    }
    double first = Measure.twips(own.get(0), "w:space", gap);
    return new Columns(own.size(), own.size() == 1 ? 0 : first);
  }

  Numbers numbers(Xml section) {
    Xml numbers = child(section, "w:pgNumType");
    Side side = side(type(section));
    if (numbers == null) {
      return new Numbers(0, "decimal", side);
    }
    String start = numbers.get("w:start");
    if ("0".equals(start)) {
      losses.add("page-number-zero");
    }
    return new Numbers(Value.count(start, 0), numbers.get("w:fmt", "decimal"), side);
  }

  private static Side side(String type) {
    return switch (type) {
      case "oddPage" -> Side.ODD;
      case "evenPage" -> Side.EVEN;
      default -> Side.ANY;
    };
  }

  /** Says what of a section's properties is not carried over. */
  void findLosses(Xml section) {
    if (section == null) {
      return;
    }
    lose(child(section, "w:lnNumType") != null, "line-numbers");
    lose(Measure.on(child(section, "w:bidi")), "right-to-left");
    lose(settings.mirrored(), "mirrored-margins");
    Xml columns = child(section, "w:cols");
    lose(columns != null && Value.on(columns.get("w:sep", "0")), "line-between-columns");
    lose(GRIDS.contains(type(section, "w:docGrid", "default")), "line-grid");
    lose(!value(section, "w:vAlign", "top").equals("top"), "vertical-alignment");
    lose(!value(section, "w:textDirection", "lrTb").equals("lrTb"), "text-direction");
    lose(type(section).equals("nextColumn"), "section-on-next-column");
  }

  String type(Xml section) {
    return value(section, "w:type", "nextPage");
  }

  private static String type(Xml section, String name, String otherwise) {
    Xml property = child(section, name);
    return property == null ? otherwise : property.get("w:type", otherwise);
  }

  private void lose(boolean lost, String feature) {
    if (lost) {
      losses.add(feature);
    }
  }

  private static String value(Xml section, String name, String otherwise) {
    Xml property = child(section, name);
    return property == null ? otherwise : property.get("w:val", otherwise);
  }

  private static Xml child(Xml section, String name) {
    return section == null ? null : section.child(name);
  }
}
