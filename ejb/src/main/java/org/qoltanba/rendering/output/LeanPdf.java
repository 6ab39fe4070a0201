package org.qoltanba.rendering.output;

import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFPainter;
import org.apache.fop.render.pdf.PDFRendererOption;
import org.apache.fop.render.pdf.PDFRenderingContext;
import org.apache.xmlgraphics.xmp.Metadata;
import org.qoltanba.rendering.typeface.SharedFonts;

/** FOP's own writer of PDF with shared fonts and profile; for one document. */
public class LeanPdf extends PDFDocumentHandler {

  /** Rounding is no loss: a point, in thousandths. */
  private static final double HAIR = 1000;

  private final SharedFonts fonts;
  private final Statement statement;
  private PDFDocument pdf;
  private PlacedPainter painter;
  private Dimension page = new Dimension();

  public LeanPdf(FOUserAgent agent, SharedFonts fonts, Statement statement) {
    super(new IFContext(spared(agent)));
    this.fonts = fonts;
    this.statement = statement;
  }

  /** What is done here FOP must not do, too. */
  @SuppressWarnings("unchecked") // FOP's map has no types
  private static FOUserAgent spared(FOUserAgent agent) {
    Map<String, Object> options = agent.getRendererOptions();
    options.put(PDFRendererOption.DISABLE_SRGB_COLORSPACE.getName(), true);
    options.put(PDFRendererOption.FILTER_LIST.getName(), Map.of("content", List.of("null")));
    return agent;
  }

  /** All settings travel with the user agent: FOP would look for more in a configuration file. */
  @Override
  public final IFDocumentHandlerConfigurator getConfigurator() {
    return new IFDocumentHandlerConfigurator() {

      @Override
      public void configure(IFDocumentHandler handler) {
        // There is nothing to be added.
      }

      @Override
      public void setupFontInfo(String mimeType, FontInfo document) {
        fonts.addTo(document);
      }
    };
  }

  /** The statement brings the metadata: FOP's own would be written besides. */
  @Override
  public void handleExtensionObject(Object extension) throws IFException {
    if (!(extension instanceof Metadata)) {
      super.handleExtensionObject(extension);
    }
  }

  @Override
  public void endDocumentHeader() {
    // FOP would make metadata here, if it had none by now.
  }

  @Override
  public void startPage(int index, String name, String master, Dimension size) throws IFException {
    page = size;
    super.startPage(index, name, master, size);
  }

  /** Whether a line to be painted now would begin or end beyond the edges of the page. */
  boolean isOffPage(int x, int y, int width) {
    return isOffPage(painter.onPage(x, y)) || isOffPage(painter.onPage(x + width, y));
  }

  private boolean isOffPage(Point2D point) {
    return point.getX() < -HAIR
        || point.getX() > page.width + HAIR
        || point.getY() < -HAIR
        || point.getY() > page.height + HAIR;
  }

  @Override
  public IFPainter startPageContent() throws IFException {
    PDFRenderingContext context = new Access(this).context();
    context.getGenerator().getStream().getFilterList().addFilter(new PageFilter());
    if (pdf == null) {
      pdf = context.getPage().getDocument();
      statement.addTo(pdf);
    }
    painter = new PlacedPainter(super.startPageContent());
    return painter;
  }

  @Override
  public void endDocument() throws IFException {
    if (pdf != null) {
      SharedFonts.embed(fontInfo, pdf);
    }
    super.endDocument();
  }

  /** FOP tells those who paint, and nobody else, what document and page it is. */
  private static final class Access extends PDFPainter {

    Access(PDFDocumentHandler handler) {
      super(handler, null);
    }

    PDFRenderingContext context() {
      return (PDFRenderingContext) createRenderingContext();
    }
  }
}
