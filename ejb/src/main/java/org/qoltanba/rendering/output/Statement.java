package org.qoltanba.rendering.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fop.pdf.PDFAMode;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFICCStream;
import org.apache.fop.pdf.PDFMetadata;
import org.apache.fop.pdf.PDFOutputIntent;
import org.apache.xmlgraphics.xmp.Metadata;
import org.qoltanba.rendering.typeface.Packed;

/**
 * What a PDF/A says of itself: its kind, the meaning of its colours (sRGB), and metadata.
 *
 * @param xmp a packet (ISO 16684-1)
 */
public record Statement(PDFAMode mode, byte[] xmp) {

  private static final String COLOURS = "sRGB";
  private static final Packed PROFILE = profile();

  void addTo(PDFDocument pdf) {
    pdf.getProfile().setPDFAMode(mode);
    var profile = new SharedProfile();
    pdf.registerObject(profile);
    PDFOutputIntent intent = pdf.getFactory().makeOutputIntent();
    intent.setSubtype(PDFOutputIntent.GTS_PDFA1);
    intent.setDestOutputProfile(profile);
    intent.setOutputConditionIdentifier(COLOURS);
    intent.setInfo(COLOURS);
    pdf.getRoot().addOutputIntent(intent);
    var metadata = new WrittenMetadata(xmp);
    pdf.registerObject(metadata);
    pdf.getRoot().setMetadata(metadata);
  }

  private static Packed profile() {
    try (InputStream profile = PDFDocument.class.getResourceAsStream("sRGB.icc")) {
      return Packed.of(profile.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The colour profile, packed already. */
  private static final class SharedProfile extends PDFICCStream {

    @Override
    public int output(OutputStream out) {
      return PROFILE.write(out, " /N 3");
    }

    @Override
    public void registerChildren() {
      // FOP would write the length as an object of its own.
    }
  }

  /** Metadata that is text already. */
  private static final class WrittenMetadata extends PDFMetadata {

    private final byte[] xmp;

    WrittenMetadata(byte[] xmp) {
      super(new Metadata(), true);
      this.xmp = xmp;
    }

    @Override
    protected void outputRawStreamData(OutputStream out) throws IOException {
      out.write(xmp);
    }
  }
}
