package org.qoltanba.validation.dss;

import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Clock;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.document.Content;
import org.qoltanba.document.verdict.ReportKind;

/** Asks DSS. */
public final class DssJudge {

  private final TrustAnchors anchors;
  private final Clock clock;
  private final ValidationPolicy policy = StrictPolicy.load();

  /**
   * @param clock gives the time as of which is judged
   */
  public DssJudge(TrustAnchors anchors, Clock clock) {
    this.anchors = anchors;
    this.clock = clock;
  }

  /** A PDF, which the gate has read already. */
  public DssReport judge(Content pdf, Set<ReportKind> wanted) {
    var validator = new PDFDocumentValidator(document(pdf));
    validator.setPdfObjFactory(objects());
    return judge(validator, wanted);
  }

  /** A detached CMS signature with what it signs. */
  public DssReport judge(Content signature, Content original, Set<ReportKind> wanted) {
    var validator = SignedDocumentValidator.fromDocument(document(signature));
    validator.setDetachedContents(List.of(document(original)));
    return judge(validator, wanted);
  }

  private DssReport judge(SignedDocumentValidator validator, Set<ReportKind> wanted) {
    validator.setCertificateVerifier(verifier());
    validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
    validator.setValidationTime(Date.from(clock.instant()));
    validator.setEnableEtsiValidationReport(wanted.contains(ReportKind.ETSI));
    Reports reports = validator.validateDocument(policy);
    return new DssReport(new DssReading(reports).findings(), texts(reports, wanted));
  }

  private static DSSDocument document(Content content) {
    return new InMemoryDocument(content.bytes());
  }

  private CommonCertificateVerifier verifier() {
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(anchors.current());
    verifier.setAIASource(null);
    return verifier;
  }

  private static PdfBoxNativeObjectFactory objects() {
    var finder = new DefaultPdfObjectModificationsFinder();
    finder.setPdfObjectModificationsFilter(new TaggedFieldFilter());
    var objects = new PdfBoxNativeObjectFactory();
    objects.setPdfObjectModificationsFinder(finder);
    // The gate compares content; drawing every page of every revision would add nothing to that.
    var pictures = new DefaultPdfDifferencesFinder();
    pictures.setMaximalPagesAmountForVisualComparison(0);
    objects.setPdfDifferencesFinder(pictures);
    return objects;
  }

  private static Map<ReportKind, String> texts(Reports reports, Set<ReportKind> wanted) {
    var texts = new EnumMap<ReportKind, String>(ReportKind.class);
    for (ReportKind kind : wanted) {
      String text =
          switch (kind) {
            case ETSI -> reports.getXmlValidationReport();
            case SIMPLE -> reports.getXmlSimpleReport();
            case DETAILED -> reports.getXmlDetailedReport();
          };
      texts.put(kind, text);
    }
    return texts;
  }
}
