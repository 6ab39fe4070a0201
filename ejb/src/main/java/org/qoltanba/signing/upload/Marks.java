package org.qoltanba.signing.upload;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Where a page has marks: the boxes round its text, lines, areas and pictures. Pictures are not
 * decoded, and white is no mark.
 */
final class Marks extends PDFGraphicsStreamEngine {

  /** Round a letter, in parts of its size: above its baseline and below. */
  private static final float ASCENT = 1f;

  private static final float DESCENT = 0.3f;

  /** Of a letter that claims no width, in the same parts. */
  private static final float NARROWEST = 0.3f;

  private static final float ALMOST_ONE = 0.995f;

  private final GeneralPath path = new GeneralPath();
  private final List<Rectangle2D> boxes = new ArrayList<>();

  private Marks(PDPage page) {
    super(page);
  }

  /** In the page's own coordinates. */
  static List<Rectangle2D> of(PDPage page) throws IOException {
    var marks = new Marks(page);
    marks.processPage(page);
    for (var annotation : page.getAnnotations()) {
      var area = annotation.getRectangle();
      if (area != null) {
        marks.add(area.getLowerLeftX(), area.getLowerLeftY(), area.getWidth(), area.getHeight());
      }
    }
    return marks.boxes;
  }

  private void add(double left, double bottom, double width, double height) {
    boxes.add(new Rectangle2D.Double(left, bottom, width, height));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    float width = Math.max(displacement.getX(), NARROWEST);
    addShape(new Rectangle2D.Float(0, -DESCENT, width, ASCENT + DESCENT), matrix);
  }

  @Override
  public void drawImage(PDImage image) {
    addShape(
        new Rectangle2D.Float(0, 0, 1, 1), getGraphicsState().getCurrentTransformationMatrix());
  }

  private void addShape(Shape shape, Matrix matrix) {
    boxes.add(matrix.createAffineTransform().createTransformedShape(shape).getBounds2D());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    // What is cut off counts as a mark, too: that only makes the room smaller.
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    start(x, y);
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    start(x1, y1);
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  private void start(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    boxes.add(path.getBounds2D());
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    if (!isWhite()) {
      boxes.add(path.getBounds2D());
    }
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  /** Fills all that is not cut off. */
  @Override
  public void shadingFill(COSName shading) {
    boxes.add(getGraphicsState().getCurrentClippingPath().getBounds2D());
  }

  private boolean isWhite() {
    var color = getGraphicsState().getNonStrokingColor();
    float[] parts = color.getComponents();
    boolean additive = color.getColorSpace() != null && parts.length != 4 && !color.isPattern();
    boolean full = parts.length > 0;
    for (float part : parts) {
      full &= part >= ALMOST_ONE;
    }
    return additive && full || parts.length == 4 && Arrays.equals(parts, new float[4]);
  }
}
