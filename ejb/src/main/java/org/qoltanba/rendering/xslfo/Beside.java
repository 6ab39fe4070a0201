package org.qoltanba.rendering.xslfo;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.look.ParagraphLook.Indents;
import org.qoltanba.rendering.paper.Float;
import org.qoltanba.rendering.paper.Float.Edge;
import org.qoltanba.rendering.paper.Float.Wrap;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.xslfo.plan.Cut;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.qoltanba.rendering.xslfo.plan.Setting;

/** Keeps the lines of one place clear of the boxes that they stand beside. */
final class Beside {

  /** A line that comes so near to a box's end stands below it. */
  private static final double TOUCH = 0.5;

  /** Where less than an inch is left beside a box, Word writes below it. */
  private static final double LEAST = 72;

  /** Whatever a box is said to be, a page must have room for text below it. */
  private static final double MOST = 0.9;

  private final Place place;
  private final Floats floats;
  private final Setting setting;

  /** How far boxes reach into the place, and how far down from where the next line begins. */
  private double left;

  private double leftDown;
  private double right;
  private double rightDown;

  Beside(Place place, Floats floats, Setting setting) {
    this.place = place;
    this.floats = floats;
    this.setting = setting;
  }

  /** What comes next begins so much further down. */
  void descend(double by) {
    leftDown -= by;
    rightDown -= by;
  }

  /** What comes next is no longer beside anything. */
  void leave() {
    leftDown = 0;
    rightDown = 0;
  }

  /**
   * A part of a paragraph.
   *
   * @param down how far it is pushed down by boxes that leave no room beside them
   * @param goesOn that its last line is full, since the text goes on
   */
  record Part(Paragraph text, double down, boolean goesOn) {}

  /**
   * The paragraph, cut where its lines become wider.
   *
   * @param above the space between where its boxes and where its text begins
   */
  List<Part> clear(Paragraph paragraph, double above) {
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.Floating floating && isBeside(floating.box())) {
        stand(floating.box());
      }
    }
    descend(above);
    if (leftDown <= TOUCH && rightDown <= TOUCH || isBroken(paragraph)) {
      return List.of(new Part(paragraph, 0, false));
    }
    var parts = new ArrayList<Part>();
    narrow(setting.numbers().in(paragraph), pushed(paragraph), parts);
    return parts;
  }

  private static boolean isBroken(Paragraph paragraph) {
    return paragraph.content().stream().anyMatch(Inline.FlowBreak.class::isInstance);
  }

  private static boolean isBeside(Float box) {
    return box.wrap() == Wrap.SQUARE && box.place().downOf() == Edge.PARAGRAPH;
  }

  private void stand(Float box) {
    double from = floats.left(box, place);
    double height = box.place().y() + box.height() + box.gap().bottom();
    double down = Math.min(height, MOST * floats.room());
    if (from + box.width() / 2 < place.width() / 2) {
      left = from + box.width() + box.gap().right();
      leftDown = down;
    } else {
      right = place.width() - from + box.gap().left();
      rightDown = down;
    }
  }

  /** Goes down until there is room, and says how far. */
  private double pushed(Paragraph paragraph) {
    Indents own = paragraph.look().indents();
    double down = 0;
    while (next() > TOUCH && room(beside(own)) < Math.min(LEAST, room(own))) {
      double step = next();
      down += step;
      descend(step);
    }
    return down;
  }

  private double room(Indents indents) {
    return place.width() - indents.left() - indents.right();
  }

  private Indents beside(Indents own) {
    return new Indents(
        leftDown > TOUCH ? Math.max(own.left(), left) : own.left(),
        rightDown > TOUCH ? Math.max(own.right(), right) : own.right(),
        own.first());
  }

  private void narrow(Paragraph paragraph, double down, List<Part> into) {
    Indents own = paragraph.look().indents();
    Indents indents = beside(own);
    Paragraph narrow = Cut.in(paragraph, indents);
    var set = setting.set(narrow, place);
    double line = set.height() / set.lines();
    int lines = (int) Math.max(1, Math.ceil((next() - TOUCH) / line));
    if (indents.equals(own) || lines >= set.lines()) {
      into.add(new Part(narrow, down, false));
      descend(set.height());
      return;
    }
    Cut cut = Cut.of(narrow, setting.lineEnds(narrow, place).get(lines - 1));
    into.add(new Part(cut.before(), down, cut.filled()));
    descend(lines * line);
    Paragraph rest = Cut.in(cut.after(), new Indents(own.left(), own.right(), 0));
    narrow(rest, pushed(rest), into);
  }

  /** How far it is to where something changes. */
  private double next() {
    if (leftDown <= TOUCH || rightDown <= TOUCH) {
      return Math.max(leftDown, rightDown);
    }
    return Math.min(leftDown, rightDown);
  }
}
