package org.qoltanba.signing.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;

/** Says what gray is in files that do not, as ISO 19005-2, 6.2.4.3 demands. */
public final class CalibratedGray {

  /** The white of CIE's illuminant D65. */
  private static final float[] WHITE = {0.9505f, 1f, 1.089f};

  private static final float GAMMA = 2.2f;

  private CalibratedGray() {}

  /** Where the document has no output intent, the appearance's gray becomes a calibrated one. */
  public static void where(PDDocument document, PDAppearanceDictionary drawn) {
    if (!document.getDocumentCatalog().getOutputIntents().isEmpty()) {
      return;
    }
    var stream = drawn.getNormalAppearance().getAppearanceStream();
    var spaces = new COSDictionary();
    spaces.setItem(COSName.getPDFName("DefaultGray"), gray());
    stream.getResources().getCOSObject().setItem(COSName.COLORSPACE, spaces);
  }

  private static COSArray gray() {
    var white = new COSArray();
    for (float part : WHITE) {
      white.add(new COSFloat(part));
    }
    var parameters = new COSDictionary();
    parameters.setItem(COSName.WHITE_POINT, white);
    parameters.setItem(COSName.GAMMA, new COSFloat(GAMMA));
    parameters.setDirect(true);
    var gray = new COSArray();
    gray.add(COSName.CALGRAY);
    gray.add(parameters);
    return gray;
  }
}
