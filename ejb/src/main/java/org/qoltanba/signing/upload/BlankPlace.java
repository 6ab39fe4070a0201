package org.qoltanba.signing.upload;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Finds room for appearances on a page: where nothing else stands, as low as can be. */
final class BlankPlace {

  private static final float WIDTH = 210;
  private static final float HEIGHT = 70;

  /** From the edges of the page, in points. */
  private static final float MARGIN = 24;

  private static final float STEP = 6;

  /** From what stands there already. */
  private static final float GAP = 6;

  private final PDRectangle page;
  private final List<Rectangle2D> taken;

  private BlankPlace(PDRectangle page, List<Rectangle2D> taken) {
    this.page = page;
    this.taken = taken;
  }

  /** On a page that is shown turned nothing is found: what stands there would lie on its side. */
  static Optional<PDRectangle> on(PDPage page) throws IOException {
    return page.getRotation() == 0
        ? new BlankPlace(page.getCropBox(), Marks.of(page)).find()
        : Optional.empty();
  }

  private Optional<PDRectangle> find() {
    float top = page.getUpperRightY() - MARGIN - HEIGHT;
    float right = page.getUpperRightX() - MARGIN - WIDTH;
    for (float y = page.getLowerLeftY() + MARGIN; y <= top; y += STEP) {
      for (float x = right; x >= page.getLowerLeftX() + MARGIN; x -= STEP) {
        if (isFree(x, y)) {
          return Optional.of(new PDRectangle(x, y, WIDTH, HEIGHT));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(float x, float y) {
    // By corners, for a line's box may have no width and so no area in common with anything.
    return taken.stream()
        .noneMatch(
            box ->
                box.getMinX() < x + WIDTH + GAP
                    && box.getMaxX() > x - GAP
                    && box.getMinY() < y + HEIGHT + GAP
                    && box.getMaxY() > y - GAP);
  }
}
