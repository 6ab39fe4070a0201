package org.qoltanba.rendering.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Align;
import org.qoltanba.rendering.look.ParagraphLook.Flow;
import org.qoltanba.rendering.look.ParagraphLook.Frame;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.look.ParagraphLook.LineRule;
import org.qoltanba.rendering.look.ParagraphLook.Role;
import org.qoltanba.rendering.look.ParagraphLook.Spacing;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;
import org.qoltanba.rendering.look.Shading;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/** Reads looks of paragraphs from merged properties (ECMA-376 part 1, 17.3.1). */
final class ParagraphLooks {

  /** What Word takes for a distance that is left to it. */
  private static final double AUTOMATIC_SPACE = 14;

  private static final int NO_HEADING = 9;

  private ParagraphLooks() {}

  static ParagraphLook read(String style, Properties properties, TextLook mark) {
    return new ParagraphLook(
        role(style, properties),
        indents(properties.get("w:ind")),
        spacing(properties),
        align(properties.val("w:jc", "left")),
        flow(properties),
        tabs(properties.get("w:tabs")),
        frame(properties),
        mark);
  }

  private static Role role(String style, Properties properties) {
    Xml list = properties.get("w:numPr");
    return new Role(
        style,
        outline(properties),
        list == null ? 0 : number(list.child("w:numId")),
        list == null ? 0 : Math.min(8, number(list.child("w:ilvl"))));
  }

  /** A count; 0 where there is none that can be read. */
  static int number(Xml property) {
    return Value.count(property, 0);
  }

  private static Indents indents(Xml indents) {
    double hanging = Measure.twips(indents, "w:hanging", 0);
    return new Indents(
        Measure.twips(indents, "w:left", "w:start", 0),
        Measure.twips(indents, "w:right", "w:end", 0),
        hanging != 0 ? -hanging : Measure.twips(indents, "w:firstLine", 0));
  }

  private static Spacing spacing(Properties properties) {
    Xml spacing = properties.get("w:spacing");
    boolean contextual = properties.on("w:contextualSpacing");
    double before = space(spacing, "w:before");
    double after = space(spacing, "w:after");
    String line = spacing == null ? null : spacing.get("w:line");
    if (line == null) {
      return new Spacing(before, after, 1, LineRule.MULTIPLE, contextual);
    }
    LineRule rule =
        switch (spacing.get("w:lineRule", "auto")) {
          case "exact" -> LineRule.EXACTLY;
          case "atLeast" -> LineRule.AT_LEAST;
          default -> LineRule.MULTIPLE;
        };
    double value = Measure.twips(line, 12);
    return new Spacing(
        before, after, rule == LineRule.MULTIPLE ? value / 12 : value, rule, contextual);
  }

  private static double space(Xml spacing, String side) {
    if (spacing == null) {
      return 0;
    }
    String automatic = spacing.get(side + "Autospacing", "0");
    boolean left = automatic.equals("1") || automatic.equals("true") || automatic.equals("on");
    return left ? AUTOMATIC_SPACE : Measure.twips(spacing, side, 0);
  }

  private static Align align(String value) {
    return switch (value) {
      case "center" -> Align.CENTER;
      case "right", "end" -> Align.RIGHT;
      case "both", "distribute" -> Align.JUSTIFY;
      default -> Align.LEFT;
    };
  }

  private static Flow flow(Properties properties) {
    Xml widows = properties.get("w:widowControl");
    return new Flow(
        properties.on("w:keepNext"),
        properties.on("w:keepLines"),
        properties.on("w:pageBreakBefore"),
        widows == null || Measure.on(widows));
  }

  private static List<TabStop> tabs(Xml tabs) {
    if (tabs == null) {
      return List.of();
    }
    var stops = new ArrayList<TabStop>();
    for (Xml tab : tabs.children()) {
      double position = Measure.twips(tab, "w:pos", 0);
      stops.removeIf(stop -> Math.abs(stop.position() - position) < 0.05);
      String kind = tab.get("w:val", "left");
      if (!kind.equals("clear") && !kind.equals("bar")) {
        stops.add(new TabStop(position, kind(kind), leader(tab.get("w:leader", "none"))));
      }
    }
    stops.sort(Comparator.comparingDouble(TabStop::position));
    return stops;
  }

  private static TabStop.Kind kind(String value) {
    return switch (value) {
      case "center" -> TabStop.Kind.CENTER;
      case "right", "end" -> TabStop.Kind.RIGHT;
      case "decimal" -> TabStop.Kind.DECIMAL;
      default -> TabStop.Kind.LEFT;
    };
  }

  private static TabStop.Leader leader(String value) {
    return switch (value) {
      case "dot", "middleDot" -> TabStop.Leader.DOTS;
      case "hyphen" -> TabStop.Leader.DASHES;
      case "underscore", "heavy" -> TabStop.Leader.RULE;
      default -> TabStop.Leader.SPACE;
    };
  }

  private static Frame frame(Properties properties) {
    Xml borders = properties.get("w:pBdr");
    String background = Shading.fill(properties.get("w:shd"));
    if (borders == null && background.isEmpty()) {
      return Frame.NONE;
    }
    Line between = Line.of(borders == null ? null : borders.child("w:between"));
    return new Frame(Borders.of(borders), between, background);
  }

  private static int outline(Properties properties) {
    int level = Value.count(properties.get("w:outlineLvl"), NO_HEADING);
    return level < NO_HEADING ? level + 1 : 0;
  }
}
