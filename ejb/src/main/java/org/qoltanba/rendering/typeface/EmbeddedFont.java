package org.qoltanba.rendering.typeface;

import java.io.OutputStream;
import org.apache.fop.fonts.CIDFontType;
import org.apache.fop.fonts.FontType;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.pdf.AbstractPDFStream;
import org.apache.fop.pdf.PDFCIDFont;
import org.apache.fop.pdf.PDFCIDFontDescriptor;
import org.apache.fop.pdf.PDFCIDSystemInfo;
import org.apache.fop.pdf.PDFCMap;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFFontType0;
import org.apache.fop.pdf.PDFObject;

/** Writes a font's used part into a PDF, as a composite font (ISO 32000-1, 9.7). */
final class EmbeddedFont {

  private final PDFDocument pdf;

  EmbeddedFont(PDFDocument pdf) {
    this.pdf = pdf;
  }

  /**
   * @param key the font's name in the pages' content
   */
  void add(String key, DocumentFace face) {
    FontProgram program = face.shared().program(face.used());
    MultiByteFont metrics = face.shared().metrics();
    String name = program.tag() + "+" + metrics.getEmbedFontName();
    var font = new PDFFontType0(key, name, "Identity-H");
    font.setDescendantFonts(registered(descendant(name, program, metrics)));
    font.setCMAP(registered(new SharedCMap(program.toUnicode())));
    pdf.getResources().addFont(registered(font));
  }

  private PDFCIDFont descendant(String name, FontProgram program, MultiByteFont metrics) {
    var descriptor =
        new PDFCIDFontDescriptor(
            name,
            metrics.getFontBBox(),
            metrics.getCapHeight(),
            metrics.getFlags(),
            metrics.getItalicAngle(),
            metrics.getStemV(),
            null);
    descriptor.setFontFile(FontType.TYPE0, registered(new SharedFile(program.file())));
    var system = new PDFCIDSystemInfo("Adobe", "UCS", 0);
    system.setDocument(pdf);
    return new PDFCIDFont(
        name, CIDFontType.CIDTYPE2, 0, program.widths(), system, registered(descriptor));
  }

  private <T extends PDFObject> T registered(T object) {
    pdf.registerObject(object);
    return object;
  }

  /** A font file that is compressed already. */
  private static final class SharedFile extends AbstractPDFStream {

    private final Packed content;

    SharedFile(Packed content) {
      super(false);
      this.content = content;
    }

    @Override
    public int output(OutputStream out) {
      return content.write(out, " /Length1 " + content.length());
    }

    @Override
    protected int getSizeHint() {
      return content.length();
    }

    @Override
    protected void outputRawStreamData(OutputStream out) {
      throw new UnsupportedOperationException("the whole stream is written by output");
    }
  }

  /** A CMap that is compressed already. */
  private static final class SharedCMap extends PDFCMap {

    private final Packed content;

    SharedCMap(Packed content) {
      super("Adobe-Identity-UCS", null);
      this.content = content;
    }

    @Override
    public int output(OutputStream out) {
      return content.write(out, "");
    }

    @Override
    public void registerChildren() {
      // FOP would write the length as an object of its own.
    }
  }
}
