package org.qoltanba.rendering.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.ParagraphLook.Align;
import org.qoltanba.rendering.look.ParagraphLook.Flow;
import org.qoltanba.rendering.look.ParagraphLook.Frame;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.look.ParagraphLook.LineRule;
import org.qoltanba.rendering.look.ParagraphLook.Role;
import org.qoltanba.rendering.look.ParagraphLook.Spacing;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.look.TextLook.Ink;
import org.qoltanba.rendering.look.TextLook.Letters;
import org.qoltanba.rendering.look.TextLook.Script;
import org.qoltanba.rendering.look.TextLook.Typeface;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;
import org.qoltanba.rendering.paper.Paragraph;

/** Paragraphs in Courier's likeness of 10 points, in which each character is 6.001 points wide. */
public final class Looks {

  public static final TextLook COURIER = look(FontFamily.COUSINE, Script.NORMAL, Letters.AS_TYPED);

  private Indents indents = new Indents(0, 0, 0);
  private Align align = Align.LEFT;
  private Flow flow = new Flow(false, false, false, true);
  private double before;
  private int number;
  private final List<TabStop> tabs = new ArrayList<>();
  private final List<Inline> content = new ArrayList<>();

  static TextLook look(FontFamily family, Script script, Letters letters) {
    var typeface = new Typeface(family, FontStyle.REGULAR, 10);
    return new TextLook(typeface, Ink.PLAIN, script, letters, 0, "kk", false);
  }

  public Looks indented(double left, double right, double first) {
    indents = new Indents(left, right, first);
    return this;
  }

  public Looks aligned(Align other) {
    align = other;
    return this;
  }

  public Looks flowing(Flow other) {
    flow = other;
    return this;
  }

  public Looks below(double space) {
    before = space;
    return this;
  }

  public Looks numbered(int itsNumber) {
    number = itsNumber;
    return this;
  }

  public Looks stop(double position, TabStop.Kind kind) {
    tabs.add(new TabStop(position, kind, TabStop.Leader.DOTS));
    return this;
  }

  /** Text in which a tab is a tab and a line feed a forced break. */
  public Looks text(String text) {
    for (String part : text.split("(?<=[\\t\\n])|(?=[\\t\\n])")) {
      content.add(
          switch (part) {
            case "\t" -> new Inline.Tab(COURIER, Link.NONE);
            case "\n" -> new Inline.LineBreak();
            default -> new Inline.Words(part, COURIER, Link.NONE);
          });
    }
    return this;
  }

  public Looks with(Inline inline) {
    content.add(inline);
    return this;
  }

  public Paragraph paragraph() {
    var look =
        new ParagraphLook(
            new Role("", 0, 0, 0),
            indents,
            new Spacing(before, 0, 1, LineRule.MULTIPLE, false),
            align,
            flow,
            tabs,
            Frame.NONE,
            COURIER);
    return new Paragraph(number, look, Optional.empty(), content);
  }
}
