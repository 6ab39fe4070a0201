package org.qoltanba.rendering.tagging;

import java.util.LinkedList;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.pdf.PDFAction;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFLink;
import org.apache.fop.pdf.PDFObject;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.pdf.PDFText;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.URIAction;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFDocumentNavigationHandler;

/**
 * Writes the annotations of links. FOP describes those that lead out only, and keeps the structure
 * element on the target, which links to one place share: so it is kept here, link by link.
 */
final class LinkAnnotations extends PDFDocumentNavigationHandler {

  private static final Pattern ACTION = Pattern.compile("/A (\\d+ \\d+ R)");

  /** Those of the page's links, in the order in which they will be written; null for artifacts. */
  private final Queue<StructureTreeElement> elements = new LinkedList<>();

  LinkAnnotations(PDFDocumentHandler documentHandler) {
    super(documentHandler);
  }

  void expect(StructureTreeElement element) {
    elements.add(element);
  }

  @Override
  public void renderLink(Link link) throws IFException {
    StructureTreeElement element = elements.remove();
    if (element instanceof PDFStructElem tag) {
      link.getAction().setStructureTreeElement(element);
      super.renderLink(link);
      if (!(link.getAction() instanceof URIAction)) {
        describe(tag);
      }
    }
  }

  /** The annotation is the element's last kid, by an object reference. */
  private static void describe(PDFStructElem element) {
    PDFObject reference = element.getKids().get(element.getKids().size() - 1);
    var annotation = (PDFLink) ((PDFDictionary) reference).get("Obj");
    Matcher action = ACTION.matcher(annotation.toPDFString());
    if (action.find()) {
      annotation.setAction(new Described(action.group(1), (String) element.get("Alt")));
    }
  }

  /** An action that brings the annotation's description with it: FOP has no other way in. */
  private static final class Described extends PDFAction {

    private final String reference;
    private final String description;

    Described(String reference, String description) {
      this.reference = reference;
      this.description = description;
    }

    @Override
    public String getAction() {
      return reference + "\n/Contents " + PDFText.escapeText(description);
    }
  }
}
