package org.qoltanba.rendering.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.output.LeanRenderer;

/** Collects what FOP complains of while it lays one document out. */
final class LayoutFaults implements EventListener {

  private static final Set<String> OVERFLOWS =
      Set.of(
          "lineOverflows",
          "objectTooWide",
          "viewportIPDOverflow",
          "viewportBPDOverflow",
          "regionOverflow",
          "staticRegionOverflow",
          LeanRenderer.OFF_PAGE);

  private static final String NO_PAGE = "–";

  /**
   * @param page empty where FOP did not know it yet
   * @param cause null where nothing was thrown
   */
  private record Complaint(String name, String page, String paragraph, Throwable cause) {}

  private final List<Complaint> complaints = new ArrayList<>();
  private final int pageLimit;
  private int pages;

  LayoutFaults(int pageLimit) {
    this.pageLimit = pageLimit;
  }

  @Override
  public void processEvent(Event event) {
    String name = event.getEventKey();
    if ("endPage".equals(name)) {
      countPage();
    } else if (!EventSeverity.INFO.equals(event.getSeverity())) {
      complaints.add(new Complaint(name, pageOf(event), paragraphOf(event), causeOf(event)));
    }
  }

  /**
   * @param layout where it can be looked up on which page something came to lie
   * @throws Refusal if text ran over
   * @throws StepFailed if something else was wrong
   */
  void throwIfAny(AreaTreeHandler layout) {
    for (Complaint complaint : complaints) {
      if (!OVERFLOWS.contains(complaint.name())) {
        String what = "FOP says " + complaint.name();
        throw new StepFailed("render", new IllegalStateException(what, complaint.cause()));
      }
      throw Refusal.unprocessable(new Fault("", "text-does-not-fit", place(complaint, layout)));
    }
  }

  private void countPage() {
    pages++;
    if (pages > pageLimit) {
      throw Refusal.unprocessable(new Fault("", "too-many-pages", Map.of("limit", pageLimit)));
    }
  }

  private static Map<String, Object> place(Complaint complaint, AreaTreeHandler layout) {
    var place = new HashMap<String, Object>();
    // A box stands before the paragraph that it belongs to, which may be the first of all.
    boolean nowhere = complaint.page().isEmpty() && complaint.paragraph().isEmpty();
    String paragraph = nowhere ? ParagraphLocator.FIRST : complaint.paragraph();
    String page = complaint.page().isEmpty() ? page(paragraph, layout) : complaint.page();
    place.put("page", page);
    ParagraphLocator.number(paragraph).ifPresent(number -> place.put("paragraph", number + 1));
    return place;
  }

  private static String page(String paragraph, AreaTreeHandler layout) {
    PageViewport page = layout.getIDTracker().getFirstPageViewportContaining(paragraph);
    return page == null ? NO_PAGE : page.getPageNumberString();
  }

  private static String pageOf(Event event) {
    Object page = event.getParam("page");
    return page == null ? "" : page.toString();
  }

  private static String paragraphOf(Event event) {
    return event.getParam(LeanRenderer.PARAGRAPH) instanceof String block
        ? ParagraphLocator.ofBlock(block)
        : ParagraphLocator.identifier(event.getParam("loc"));
  }

  private static Throwable causeOf(Event event) {
    return event.getParam("e") instanceof Throwable cause ? cause : null;
  }
}
