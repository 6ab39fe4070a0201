package org.qoltanba.validation.dss;

import eu.europa.esig.dss.cades.validation.CMSDocumentValidator;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.validation.finding.Findings;
import org.qoltanba.validation.online.Online;
import org.qoltanba.validation.trust.TrustAnchors;

/** Asks DSS. */
public final class DssJudge {

  private static final Logger LOG = System.getLogger("org.qoltanba.validation");

  private final TrustAnchors anchors;
  private final Clock clock;
  private final Online online;
  private final ValidationPolicy policy = StrictPolicy.load();
  private volatile Trusted trusted;

  private record Trusted(
      List<X509Certificate> certificates, CommonTrustedCertificateSource source) {}

  /**
   * @param clock gives the time as of which is judged
   * @param online who may be asked
   */
  public DssJudge(TrustAnchors anchors, Clock clock, Online online) {
    this.anchors = anchors;
    this.clock = clock;
    this.online = online;
  }

  /** A PDF, which the gate has read already. */
  public Findings judge(Content pdf, Set<ReportKind> wanted) {
    var validator = new PDFDocumentValidator(document(pdf));
    validator.setPdfObjFactory(objects());
    return judge(validator, wanted);
  }

  /**
   * A detached CMS signature with what it signs.
   *
   * @throws Refusal if it is none
   */
  public Findings judge(Content signature, Content original, Set<ReportKind> wanted) {
    SignedDocumentValidator validator;
    try {
      validator = new CMSDocumentValidator(document(signature));
    } catch (DSSException | IllegalInputException e) {
      throw Refusal.unprocessable(new Fault("", "not-a-pdf"));
    }
    validator.setDetachedContents(List.of(document(original)));
    return judge(validator, wanted);
  }

  private Findings judge(SignedDocumentValidator validator, Set<ReportKind> wanted) {
    validator.setCertificateVerifier(verifier());
    validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
    validator.setValidationTime(Date.from(clock.instant()));
    validator.setEnableEtsiValidationReport(wanted.contains(ReportKind.ETSI));
    try {
      Reports reports = validator.validateDocument(policy);
      return new Findings(new DssReading(reports).findings(), texts(reports, wanted));
    } catch (RuntimeException e) {
      // Whatever somebody puts into a signature must end in an answer; what was not found is none.
      LOG.log(Level.WARNING, "EU DSS could not judge a file: {0}", e.getClass().getName());
      return new Findings(List.of(), Map.of());
    }
  }

  private static DSSDocument document(Content content) {
    return new InMemoryDocument(content.bytes());
  }

  private CommonCertificateVerifier verifier() {
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted());
    online.allow(verifier);
    return verifier;
  }

  private CommonTrustedCertificateSource trusted() {
    List<X509Certificate> now = anchors.current();
    Trusted last = trusted;
    if (last == null || last.certificates != now) {
      var source = new CommonTrustedCertificateSource();
      now.forEach(anchor -> token(anchor).ifPresent(source::addCertificate));
      last = new Trusted(now, source);
      trusted = last;
    }
    return last.source;
  }

  /** Empty for an authority whose algorithm DSS does not know, such as Kazakhstan's GOST. */
  private static Optional<CertificateToken> token(X509Certificate anchor) {
    try {
      return Optional.of(new CertificateToken(anchor));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
