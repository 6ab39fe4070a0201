package org.qoltanba.rendering.output;

import java.awt.Color;
import java.util.Map;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Block;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.render.intermediate.EventProducingFilter;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.fop.traits.BorderProps;

/**
 * FOP's renderer with borders drawn as boxes, where they are solid and of one colour: FOP turns the
 * page for each side, cuts its corners aslant and draws a line in there, five times as much to
 * write for the same look. And it complains of text beyond the edges of the page, which FOP lets
 * vanish.
 */
public class LeanRenderer extends IFRenderer {

  /** The event of text beyond the edges of the page. */
  public static final String OFF_PAGE = "textOffPage";

  /** Its parameter for the identifier of the block that the text is in. */
  public static final String PARAGRAPH = "paragraph";

  private static final float POINT = 1000f;

  private final LeanPdf pdf;
  private String paragraph = "";

  public LeanRenderer(FOUserAgent agent, LeanPdf pdf) {
    super(agent);
    this.pdf = pdf;
    setDocumentHandler(new EventProducingFilter(pdf, agent));
  }

  @Override
  protected void renderBlock(Block block) {
    if (block.hasTrait(Trait.PROD_ID)) {
      paragraph = (String) block.getTrait(Trait.PROD_ID);
    }
    super.renderBlock(block);
  }

  @Override
  protected void renderText(TextArea text) {
    int x = currentIPPosition + text.getBorderAndPaddingWidthStart();
    int y = currentBPPosition + text.getBlockProgressionOffset() + text.getBaselineOffset();
    if (pdf.isOffPage(x, y, text.getIPD()) && !isBlank(text.getText())) {
      complain();
    }
    super.renderText(text);
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(Character::isSpaceChar);
  }

  private void complain() {
    Map<String, Object> place =
        Map.of("page", currentPageViewport.getPageNumberString(), PARAGRAPH, paragraph);
    var event = new Event(this, OFF_PAGE, EventSeverity.ERROR, place);
    getUserAgent().getEventBroadcaster().broadcastEvent(event);
  }

  @Override
  protected void drawBorders(
      float x,
      float y,
      float width,
      float height,
      BorderProps before,
      BorderProps after,
      BorderProps start,
      BorderProps end,
      int level,
      Color background) {
    boolean fromLeft = level == -1 || level % 2 == 0;
    var top = new BorderSide(before);
    var bottom = new BorderSide(after);
    var left = new BorderSide(fromLeft ? start : end);
    var right = new BorderSide(fromLeft ? end : start);
    Color color = BorderSide.onlyColor(top, bottom, left, right);
    if (color == null) {
      super.drawBorders(x, y, width, height, before, after, start, end, level, background);
      return;
    }
    updateColor(color, true);
    across(x, y + top.outside() / POINT, width, top, left, right);
    across(x, y + height - bottom.width() / POINT, width, bottom, left, right);
    down(x + left.outside() / POINT, y, height, left, top, bottom);
    down(x + width - right.width() / POINT, y, height, right, top, bottom);
  }

  private void across(
      float x, float y, float width, BorderSide side, BorderSide left, BorderSide right) {
    float from = side.gap(left) / POINT;
    float to = side.gap(right) / POINT;
    box(x + from, y, width - from - to, side.seen() / POINT);
  }

  private void down(
      float x, float y, float height, BorderSide side, BorderSide top, BorderSide bottom) {
    float from = side.gap(top) / POINT;
    float to = side.gap(bottom) / POINT;
    box(x, y + from, side.seen() / POINT, height - from - to);
  }

  private void box(float x, float y, float width, float height) {
    if (width > 0 && height > 0) {
      fillRect(x, y, width, height);
    }
  }
}
