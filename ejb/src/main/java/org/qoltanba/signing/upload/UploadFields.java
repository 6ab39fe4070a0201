package org.qoltanba.signing.upload;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.upload.ExaminedUpload;
import org.qoltanba.document.upload.PlacedUpload;

/** Gives every party of an uploaded PDF a signature field. Safe for use by many threads. */
public final class UploadFields {

  /**
   * @throws Refusal (unprocessable) if a field that is named is not there or not free, or a place
   *     that is given is not on its page or would be seen on a file that is signed already
   */
  public PlacedUpload place(ExaminedUpload examined) {
    try (PDDocument document = Loader.loadPDF(examined.source().order().upload().file().bytes())) {
      return new Placement(document, examined).placed();
    } catch (IOException e) {
      throw new StepFailed("place", e);
    }
  }
}
