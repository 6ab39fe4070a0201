package org.qoltanba.rendering.output;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.w3c.dom.Document;

/** Paints with another, and knows where on the page that stands: FOP keeps it to itself. */
final class PlacedPainter implements IFPainter {

  private final IFPainter painter;
  private final Deque<AffineTransform> outer = new ArrayDeque<>();
  private AffineTransform current = new AffineTransform();

  PlacedPainter(IFPainter painter) {
    this.painter = painter;
  }

  /** Where a point lies, in thousandths of a point from the page's upper left corner. */
  Point2D onPage(int x, int y) {
    return current.transform(new Point(x, y), null);
  }

  private void enter(AffineTransform... transforms) {
    outer.push(current);
    current = new AffineTransform(current);
    for (AffineTransform transform : transforms) {
      current.concatenate(transform);
    }
  }

  @Override
  public void startViewport(AffineTransform transform, Dimension size, Rectangle clip)
      throws IFException {
    enter(transform);
    painter.startViewport(transform, size, clip);
  }

  @Override
  public void startViewport(AffineTransform[] transforms, Dimension size, Rectangle clip)
      throws IFException {
    enter(transforms);
    painter.startViewport(transforms, size, clip);
  }

  @Override
  public void endViewport() throws IFException {
    current = outer.pop();
    painter.endViewport();
  }

  @Override
  public void startGroup(AffineTransform[] transforms, String layer) throws IFException {
    enter(transforms);
    painter.startGroup(transforms, layer);
  }

  @Override
  public void startGroup(AffineTransform transform, String layer) throws IFException {
    enter(transform);
    painter.startGroup(transform, layer);
  }

  @Override
  public void endGroup() throws IFException {
    current = outer.pop();
    painter.endGroup();
  }

  @Override
  public void setFont(
      String family, String style, Integer weight, String variant, Integer size, Color color)
      throws IFException {
    painter.setFont(family, style, weight, variant, size, color);
  }

  @Override
  public void drawText(
      int x, int y, int letterSpacing, int wordSpacing, int[][] adjustments, String text)
      throws IFException {
    painter.drawText(x, y, letterSpacing, wordSpacing, adjustments, text);
  }

  @Override
  public void drawText(
      int x,
      int y,
      int letterSpacing,
      int wordSpacing,
      int[][] adjustments,
      String text,
      boolean nextIsSpace)
      throws IFException {
    painter.drawText(x, y, letterSpacing, wordSpacing, adjustments, text, nextIsSpace);
  }

  @Override
  public void clipRect(Rectangle rectangle) throws IFException {
    painter.clipRect(rectangle);
  }

  @Override
  public void clipBackground(
      Rectangle rectangle,
      BorderProps before,
      BorderProps after,
      BorderProps start,
      BorderProps end)
      throws IFException {
    painter.clipBackground(rectangle, before, after, start, end);
  }

  @Override
  public boolean isBackgroundRequired(
      BorderProps before, BorderProps after, BorderProps start, BorderProps end) {
    return painter.isBackgroundRequired(before, after, start, end);
  }

  @Override
  public void fillRect(Rectangle rectangle, Paint fill) throws IFException {
    painter.fillRect(rectangle, fill);
  }

  @Override
  public void drawBorderRect(
      Rectangle rectangle,
      BorderProps top,
      BorderProps bottom,
      BorderProps left,
      BorderProps right,
      Color background)
      throws IFException {
    painter.drawBorderRect(rectangle, top, bottom, left, right, background);
  }

  @Override
  public void drawLine(Point start, Point end, int width, Color color, RuleStyle style)
      throws IFException {
    painter.drawLine(start, end, width, color, style);
  }

  @Override
  public void drawImage(String uri, Rectangle rectangle) throws IFException {
    painter.drawImage(uri, rectangle);
  }

  @Override
  public void drawImage(Document drawing, Rectangle rectangle) throws IFException {
    painter.drawImage(drawing, rectangle);
  }
}
