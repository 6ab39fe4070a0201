package org.qoltanba.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.FObj;
import org.apache.fop.layoutmgr.LayoutManager;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;

/** Collects what FOP complains of while it lays one document out. */
final class LayoutFaults implements EventListener {

  private static final Set<String> OVERFLOWS =
      Set.of(
          "lineOverflows",
          "objectTooWide",
          "viewportIPDOverflow",
          "viewportBPDOverflow",
          "regionOverflow",
          "staticRegionOverflow");

  private record Complaint(String name, Map<String, Object> details, String element) {}

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
      complaints.add(new Complaint(name, Map.of("page", pageOf(event)), idOf(event)));
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
        throw new StepFailed("render", new IllegalStateException("FOP says " + complaint.name()));
      }
      throw Refusal.unprocessable(
          new Fault("", "text-does-not-fit", Map.of("page", page(complaint, layout))));
    }
  }

  private void countPage() {
    pages++;
    if (pages > pageLimit) {
      throw Refusal.unprocessable(new Fault("", "too-many-pages", Map.of("limit", pageLimit)));
    }
  }

  private static String page(Complaint complaint, AreaTreeHandler layout) {
    String known = (String) complaint.details().get("page");
    if (!known.isEmpty() || complaint.element().isEmpty()) {
      return known;
    }
    PageViewport page = layout.getIDTracker().getFirstPageViewportContaining(complaint.element());
    return page == null ? "" : page.getPageNumberString();
  }

  private static String pageOf(Event event) {
    Object page = event.getParam("page");
    return page == null ? "" : page.toString();
  }

  /** The id of the nearest formatting object around the place that has one, else empty. */
  private static String idOf(Event event) {
    Object source = event.getSource();
    FONode node = source instanceof LayoutManager manager ? manager.getFObj() : null;
    if (source instanceof FONode itself) {
      node = itself;
    }
    while (node != null && !(node instanceof FObj element && element.hasId())) {
      node = node.getParent();
    }
    return node == null ? "" : ((FObj) node).getId();
  }
}
