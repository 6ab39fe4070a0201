package org.qoltanba.validation.dss;

import eu.europa.esig.dss.diagnostic.AbstractTokenProxy;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlTimestamp;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.SignatureTime;
import org.qoltanba.document.verdict.SignatureTime.Source;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.validation.finding.Finding;

/** Reads what DSS has found. */
record DssReading(Reports reports) {

  /** Codes of reasons begin so; what follows is the standard's word for it. */
  private static final String STANDARD = "etsi-";

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (SignatureWrapper signature : reports.getDiagnosticData().getSignatures()) {
      findings.add(finding(signature));
    }
    for (TimestampWrapper stamp : reports.getDiagnosticData().getTimestampList()) {
      if (stamp.getType() == TimestampType.DOCUMENT_TIMESTAMP) {
        findings.add(finding(stamp));
      }
    }
    return findings;
  }

  private Finding finding(SignatureWrapper signature) {
    String id = signature.getId();
    SimpleReport simple = reports.getSimpleReport();
    return new Finding(
        end(signature.getPDFRevision()),
        verdict(simple.getIndication(id)),
        simple.getSignatureFormat(id).toString(),
        certificate(signature),
        time(signature),
        reasons(id),
        notes(signature));
  }

  private Finding finding(TimestampWrapper stamp) {
    String id = stamp.getId();
    return new Finding(
        end(stamp.getPDFRevision()),
        verdict(reports.getSimpleReport().getIndication(id)),
        "",
        certificate(stamp),
        Finding.stamped(stamp.getProductionTime().toInstant()),
        reasons(id),
        List.of());
  }

  private static Verdict verdict(Indication indication) {
    return switch (indication) {
      case TOTAL_PASSED, PASSED -> Verdict.VALID;
      case TOTAL_FAILED, FAILED -> Verdict.INVALID;
      default -> Verdict.INDETERMINATE;
    };
  }

  private List<Fault> reasons(String id) {
    SimpleReport simple = reports.getSimpleReport();
    if (verdict(simple.getIndication(id)) == Verdict.VALID) {
      return List.of();
    }
    SubIndication why = simple.getSubIndication(id);
    String word = why == null ? "unknown" : why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return List.of(new Fault("", STANDARD + word, Map.of()));
  }

  private static List<Fault> notes(SignatureWrapper signature) {
    CertificateWrapper signer = signature.getSigningCertificate();
    boolean known = signer != null && signer.isRevocationDataAvailable();
    return known ? List.of() : List.of(new Fault("", "revocation-unknown", Map.of()));
  }

  private static Optional<byte[]> certificate(AbstractTokenProxy token) {
    return Optional.ofNullable(token.getSigningCertificate()).map(CertificateWrapper::getBinaries);
  }

  /** The earliest time-stamp that holds, else what the signer claims. */
  private Optional<SignatureTime> time(SignatureWrapper signature) {
    SimpleReport simple = reports.getSimpleReport();
    Optional<Instant> proven =
        simple.getSignatureTimestamps(signature.getId()).stream()
            .filter(stamp -> stamp.getIndication() == Indication.PASSED)
            .map(XmlTimestamp::getProductionTime)
            .min(Date::compareTo)
            .map(Date::toInstant);
    return proven
        .map(at -> new SignatureTime(at, Source.TIMESTAMP))
        .or(
            () ->
                Optional.ofNullable(signature.getClaimedSigningTime())
                    .map(claimed -> new SignatureTime(claimed.toInstant(), Source.CLAIMED)));
  }

  private static long end(PDFRevisionWrapper revision) {
    List<BigInteger> range = revision == null ? List.of() : revision.getSignatureByteRange();
    return range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : 0;
  }
}
