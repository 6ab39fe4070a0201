package org.qoltanba.referee;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModificationsFilter;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qoltanba.samples.Sample;

/**
 * EU DSS, off line, with the sample root as its only anchor.
 *
 * <p>Its default policy is made stricter, so that any change after a signature which the signature
 * does not permit fails; what it asks of revocation is left out for signatures of the levels that
 * do not carry it.
 */
public final class DssReferee {

  private static final Pattern CHANGES =
      Pattern.compile(
          "<(ByteRangeCollision|PdfAnnotationOverlap|PdfVisualDifference|DocMDP|FieldMDP"
              + "|SigFieldLock|UndefinedChanges) Level=\"WARN\" />");
  private static final Pattern REVOCATION =
      Pattern.compile(
          "<(RevocationDataAvailable|AcceptableRevocationDataFound|AuthorityInfoAccessPresent"
              + "|RevocationInfoAccessPresent) Level=\"\\w+\" />");

  /**
   * What DSS says of one signature.
   *
   * @param level such as {@code PAdES-BASELINE-B}
   * @param notes its errors and warnings
   */
  public record Verdict(String level, Indication indication, List<String> notes) {}

  /** What stands in the file must prove that nothing was revoked. */
  public List<Verdict> judgeWithRevocation(byte[] pdf) throws IOException {
    return judge(pdf, policy(false));
  }

  public List<Verdict> judge(byte[] pdf) throws IOException {
    return judge(pdf, policy(true));
  }

  private static List<Verdict> judge(byte[] pdf, ValidationPolicy policy) throws IOException {
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier());
    if (validator instanceof PDFDocumentValidator pdfs) {
      pdfs.setPdfObjFactory(objects());
    }
    SimpleReport report = validator.validateDocument(policy).getSimpleReport();
    return report.getSignatureIdList().stream().map(id -> verdict(report, id)).toList();
  }

  private static Verdict verdict(SimpleReport report, String id) {
    var errors = report.getAdESValidationErrors(id).stream();
    var warnings = report.getAdESValidationWarnings(id).stream();
    var notes = Stream.concat(errors, warnings).map(note -> note.getValue()).toList();
    return new Verdict(report.getSignatureFormat(id).toString(), report.getIndication(id), notes);
  }

  /**
   * In a tagged file DSS comes to each field by the structure tree, too, and takes there for
   * tampering what it permits where it finds it among the fields.
   */
  private static PdfBoxNativeObjectFactory objects() {
    var finder = new DefaultPdfObjectModificationsFinder();
    finder.setPdfObjectModificationsFilter(
        new PdfObjectModificationsFilter() {
          @Override
          protected boolean skipChange(ObjectModification change) {
            var way = change.getObjectTree().getKeyChain();
            return super.skipChange(change)
                || way.contains("StructTreeRoot") && way.contains("Obj");
          }
        });
    var objects = new PdfBoxNativeObjectFactory();
    objects.setPdfObjectModificationsFinder(finder);
    return objects;
  }

  private static CommonCertificateVerifier verifier() throws IOException {
    var trusted = new CommonTrustedCertificateSource();
    try (var root = Sample.class.getResourceAsStream("root.pem")) {
      trusted.addCertificate(DSSUtils.loadCertificate(root));
    }
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    verifier.setAIASource(null);
    verifier.setCrlSource(null);
    verifier.setOcspSource(null);
    return verifier;
  }

  private static ValidationPolicy policy(boolean withoutRevocation) throws IOException {
    try (var in = DssReferee.class.getResourceAsStream("/policy/constraint.xml")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var strict = CHANGES.matcher(text).replaceAll("<$1 Level=\"FAIL\" />");
      var offline =
          !withoutRevocation
              ? strict
              : REVOCATION.matcher(strict).replaceAll("<$1 Level=\"IGNORE\" />");
      var bytes = offline.getBytes(StandardCharsets.UTF_8);
      return ValidationPolicyLoader.fromValidationPolicy(new ByteArrayInputStream(bytes)).create();
    }
  }
}
