package org.qoltanba.signing.level;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.qoltanba.document.Content;
import org.qoltanba.signing.file.Increment;
import org.qoltanba.signing.time.Timestamps;

/**
 * A time-stamp of the whole document (ETSI EN 319 142-1, section 5.4.3), in a field of its own that
 * nobody sees.
 */
final class DocumentTimestamp {

  private static final int PRINTED_AND_LOCKED = 132;

  private final Timestamps timestamps;

  DocumentTimestamp(Timestamps timestamps) {
    this.timestamps = timestamps;
  }

  /**
   * @return the file with one revision more, or empty where the time-stamp needs more bytes than
   *     {@code reserve}
   */
  Optional<Archived> add(Content pdf, int reserve) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      var signature = signature();
      place(document, field(document, signature));
      var prepared = Increment.forSigning(pdf, document, signature.getCOSObject(), reserve);
      var digest = Timestamps.digest();
      try (var in = new DigestInputStream(prepared.content(), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      var stamp = timestamps.of(digest.digest());
      return prepared.with(stamp.token()).map(file -> new Archived(file, stamp.end()));
    }
  }

  private static PDSignature signature() {
    var signature = new PDSignature();
    signature.setType(COSName.DOC_TIME_STAMP);
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
    signature.getCOSObject().setNeedToBeUpdated(true);
    return signature;
  }

  private static COSDictionary field(PDDocument document, PDSignature signature)
      throws IOException {
    var field = new COSDictionary();
    field.setItem(COSName.TYPE, COSName.ANNOT);
    field.setItem(COSName.SUBTYPE, COSName.WIDGET);
    field.setItem(COSName.FT, COSName.SIG);
    field.setString(COSName.T, "timestamp-" + (document.getSignatureFields().size() + 1));
    field.setItem(COSName.RECT, new PDRectangle(0, 0).getCOSArray());
    field.setInt(COSName.F, PRINTED_AND_LOCKED);
    field.setItem(COSName.P, document.getPage(0));
    field.setItem(COSName.V, signature);
    field.setNeedToBeUpdated(true);
    return field;
  }

  /** Among the fields and on the first page; a containing object is written where it is direct. */
  private static void place(PDDocument document, COSDictionary field) {
    var catalogue = document.getDocumentCatalog();
    var form = catalogue.getAcroForm(null).getCOSObject();
    append(form, COSName.FIELDS, field);
    catalogue.getCOSObject().setNeedToBeUpdated(true);
    append(document.getPage(0).getCOSObject(), COSName.ANNOTS, field);
  }

  private static void append(COSDictionary owner, COSName name, COSDictionary field) {
    var there = owner.getCOSArray(name);
    var array = there == null ? new COSArray() : there;
    array.add(field);
    array.setNeedToBeUpdated(true);
    owner.setItem(name, there == null ? array : owner.getItem(name));
    owner.setNeedToBeUpdated(true);
  }
}
