package org.qoltanba.signing;

import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.qoltanba.document.Content;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.appearance.SignatureAppearance;
import org.qoltanba.signing.file.Increment;
import org.qoltanba.signing.file.PreparedRevision;
import org.qoltanba.signing.key.Signer;
import org.qoltanba.signing.level.SignatureTimestamp;
import org.qoltanba.signing.time.Timestamps;
import org.qoltanba.signing.upload.CalibratedGray;

/**
 * Adds one signature to a PDF as an incremental revision (ETSI EN 319 142-1, section 5; ISO
 * 32000-1, 12.8).
 *
 * <p>The revision changes no more than the field's value and appearance, and with the first
 * signature the catalogue, so that it is what the first signature permits the later ones.
 */
final class SignatureRevision {

  private static final int FORMS_AND_SIGNATURES = 2;

  private final CadesCms cms = new CadesCms();
  private final SignatureAppearance appearance = new SignatureAppearance();
  private final CheckAddress check;
  private final Timestamps timestamps;
  private final ToIntFunction<PlannedSignature> sizes;

  /**
   * @param check where papers can be checked
   * @param sizes the bytes kept free for a CMS at the first attempt
   */
  SignatureRevision(
      CheckAddress check, Timestamps timestamps, ToIntFunction<PlannedSignature> sizes) {
    this.check = check;
    this.timestamps = timestamps;
    this.sizes = sizes;
  }

  /** How large a CMS becomes is known when it is made; a second time with more room suffices. */
  Content add(Content pdf, PlannedSignature planned, Signer key) throws IOException {
    int reserve = sizes.applyAsInt(planned);
    var first = add(prepare(pdf, planned, reserve), planned, key);
    if (first.isPresent()) {
      return first.get();
    }
    return add(prepare(pdf, planned, 2 * reserve), planned, key)
        .orElseThrow(() -> new IOException("the signature needs over " + 2 * reserve + " bytes"));
  }

  private Optional<Content> add(PreparedRevision prepared, PlannedSignature planned, Signer key)
      throws IOException {
    var plain = cms.sign(prepared.content(), planned.identity(), key);
    return prepared.with(planned.stamped() ? SignatureTimestamp.added(plain, timestamps) : plain);
  }

  /**
   * Writes all of the revision but the signature's value.
   *
   * @param reserve the bytes kept free for the CMS
   */
  PreparedRevision prepare(Content pdf, PlannedSignature planned, int reserve) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      var field = field(document, planned.field());
      boolean first = document.getSignatureDictionaries().isEmpty();
      var signature = signature(planned);
      if (first) {
        certify(document, signature);
      }
      fill(document, field, signature, planned);
      return Increment.forSigning(pdf, document, signature.getCOSObject(), reserve);
    }
  }

  private static PDSignatureField field(PDDocument document, String name) throws IOException {
    return document.getSignatureFields().stream()
        .filter(field -> field.getFullyQualifiedName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no signature field " + name));
  }

  private static PDSignature signature(PlannedSignature planned) {
    var signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
    signature.setSignDate(GregorianCalendar.from(planned.at()));
    signature.setName(planned.facts().signer());
    return signature;
  }

  /** Certifies the document: from now on only further signatures (ISO 32000-1, 12.8.2.2). */
  private static void certify(PDDocument document, PDSignature signature) {
    var parameters = new COSDictionary();
    parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
    parameters.setInt(COSName.P, FORMS_AND_SIGNATURES);
    parameters.setName(COSName.V, "1.2");
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
    reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
    reference.setItem(COSName.getPDFName("TransformParams"), parameters);
    var references = new COSArray();
    references.add(reference);
    signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);

    var permissions = new COSDictionary();
    permissions.setItem(COSName.DOCMDP, signature.getCOSObject());
    var catalogue = document.getDocumentCatalog().getCOSObject();
    catalogue.setItem(COSName.PERMS, permissions);
    catalogue.setNeedToBeUpdated(true);
  }

  /**
   * Not {@code PDDocument.addSignature}, which zeroes the rectangle of the field, takes its
   * appearance away and rewrites the page.
   */
  private void fill(
      PDDocument document, PDSignatureField field, PDSignature signature, PlannedSignature planned)
      throws IOException {
    var widget = field.getWidgets().get(0);
    var drawn =
        appearance.draw(document, widget.getRectangle(), planned.text(check), planned.language());
    CalibratedGray.where(document, drawn);
    var fieldObject = field.getCOSObject();
    fieldObject.setItem(COSName.V, signature.getCOSObject());
    widget.getCOSObject().setItem(COSName.AP, drawn);
    fieldObject.setNeedToBeUpdated(true);
    widget.getCOSObject().setNeedToBeUpdated(true);
    signature.getCOSObject().setNeedToBeUpdated(true);
  }
}
