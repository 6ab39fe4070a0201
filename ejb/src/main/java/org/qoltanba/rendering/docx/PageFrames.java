package org.qoltanba.rendering.docx;

import java.util.List;
import java.util.Set;
import org.qoltanba.rendering.docx.foundation.Settings;
import org.qoltanba.rendering.docx.story.Losses;
import org.qoltanba.rendering.look.Borders;
import org.qoltanba.rendering.look.Line;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.PageFrame;
import org.qoltanba.rendering.paper.PageFrame.Shown;
import org.qoltanba.rendering.paper.Section.Page;
import org.qoltanba.rendering.paper.Sides;

/** Reads the lines around pages (ECMA-376 part 1, 17.6.10). */
final class PageFrames {

  /** Borders that are lines; all others are little pictures in a row. */
  private static final Set<String> LINES =
      Set.of(
          "nil",
          "none",
          "single",
          "thick",
          "double",
          "triple",
          "dotted",
          "dashed",
          "dashSmallGap",
          "dotDash",
          "dotDotDash",
          "dashDotStroked");

  private static final List<String> SIDES = List.of("w:top", "w:right", "w:bottom", "w:left");

  private final Settings settings;
  private final Losses losses;

  PageFrames(Settings settings, Losses losses) {
    this.settings = settings;
    this.losses = losses;
  }

  /**
   * @param section its properties, or null
   */
  PageFrame of(Xml section, Page page) {
    Xml frame = section == null ? null : section.child("w:pgBorders");
    if (frame == null) {
      return PageFrame.NONE;
    }
    boolean lines =
        SIDES.stream()
            .map(frame::child)
            .allMatch(side -> side == null || LINES.contains(side.get("w:val", "nil")));
    if (!lines) {
      losses.add("page-border");
      return PageFrame.NONE;
    }
    if (frame.children().stream().anyMatch(Line::isOtherwise)) {
      losses.add("border-style");
    }
    Borders borders = Borders.of(frame);
    Shown shown =
        switch (frame.get("w:display", "allPages")) {
          case "firstPage" -> Shown.ON_FIRST;
          case "notFirstPage" -> Shown.ON_OTHERS;
          default -> Shown.ON_ALL;
        };
    Sides text = frame.get("w:offsetFrom", "text").equals("page") ? null : text(page);
    return new PageFrame(borders, distance(borders, text), shown);
  }

  /** How far what is framed is from the edges of the paper. */
  private Sides text(Page page) {
    Sides margins = page.margins();
    return new Sides(
        settings.framesHeader() ? Math.min(margins.top(), page.header()) : margins.top(),
        margins.right(),
        settings.framesFooter() ? Math.min(margins.bottom(), page.footer()) : margins.bottom(),
        margins.left());
  }

  /**
   * @param text null where the space is one from the edges of the paper
   */
  private static Sides distance(Borders borders, Sides text) {
    return text == null
        ? new Sides(
            borders.top().space(),
            borders.right().space(),
            borders.bottom().space(),
            borders.left().space())
        : new Sides(
            outside(borders.top(), text.top()),
            outside(borders.right(), text.right()),
            outside(borders.bottom(), text.bottom()),
            outside(borders.left(), text.left()));
  }

  private static double outside(Line line, double text) {
    return Math.max(0, text - line.space() - line.width());
  }
}
