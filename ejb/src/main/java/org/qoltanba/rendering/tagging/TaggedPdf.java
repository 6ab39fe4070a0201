package org.qoltanba.rendering.tagging;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.BasicLinkArea;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.render.Renderer;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.qoltanba.rendering.output.LeanPdf;
import org.qoltanba.rendering.output.LeanRenderer;
import org.qoltanba.rendering.output.Statement;
import org.qoltanba.rendering.typeface.SharedFonts;

/** The writer of PDF with our tagging in it; for one document. */
public final class TaggedPdf extends LeanPdf {

  private final LinkAnnotations links = new LinkAnnotations(this);

  private TaggedPdf(FOUserAgent agent, SharedFonts fonts, Statement statement) {
    super(agent, fonts, statement);
  }

  /** The renderer to be set on the agent, which is told of the tagging too. */
  public static Renderer renderer(FOUserAgent agent, SharedFonts fonts, Statement statement) {
    var pdf = new TaggedPdf(agent, fonts, statement);
    agent.setStructureTreeEventHandler(new Tagger(pdf.getStructureTreeEventHandler()));
    return new LinkOrder(agent, pdf);
  }

  @Override
  public IFDocumentNavigationHandler getDocumentNavigationHandler() {
    return links;
  }

  @Override
  public void endDocument() throws IFException {
    links.registerIncompleteActions();
    super.endDocument();
  }

  /** Tells of each link's structure element when FOP comes upon the link. */
  private static final class LinkOrder extends LeanRenderer {

    private final LinkAnnotations links;

    LinkOrder(FOUserAgent agent, TaggedPdf pdf) {
      super(agent, pdf);
      this.links = pdf.links;
    }

    @Override
    public void renderInlineParent(InlineParent area) {
      super.renderInlineParent(area);
      if (isLink(area)) {
        links.expect((StructureTreeElement) area.getTrait(Trait.STRUCTURE_TREE_ELEMENT));
      }
    }

    private static boolean isLink(InlineParent area) {
      return area.hasTrait(Trait.INTERNAL_LINK)
          || area.hasTrait(Trait.EXTERNAL_LINK)
          || area instanceof BasicLinkArea link && link.getResolver() != null;
    }
  }
}
