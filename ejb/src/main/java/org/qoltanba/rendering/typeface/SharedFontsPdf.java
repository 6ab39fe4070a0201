package org.qoltanba.rendering.typeface;

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
import org.apache.fop.render.pdf.PDFRenderingContext;

/** FOP's own writer of PDF with shared fonts; for one document. */
public class SharedFontsPdf extends PDFDocumentHandler {

  private final SharedFonts fonts;
  private PDFDocument pdf;

  public SharedFontsPdf(FOUserAgent agent, SharedFonts fonts) {
    super(new IFContext(agent));
    this.fonts = fonts;
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

  @Override
  public IFPainter startPageContent() throws IFException {
    if (pdf == null) {
      pdf = new Access(this).document();
    }
    return super.startPageContent();
  }

  @Override
  public void endDocument() throws IFException {
    if (pdf != null) {
      SharedFonts.embed(fontInfo, pdf);
    }
    super.endDocument();
  }

  /** FOP tells those who paint, and nobody else, what document it is. */
  private static final class Access extends PDFPainter {

    Access(PDFDocumentHandler handler) {
      super(handler, null);
    }

    PDFDocument document() {
      return ((PDFRenderingContext) createRenderingContext()).getPage().getDocument();
    }
  }
}
