package org.qoltanba.web.soap;

import java.util.List;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.verdict.Archival;
import org.qoltanba.document.verdict.PdfChange;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.Signer;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.json.request.ValidationWords;
import org.qoltanba.web.soap.wire.ArchivalInfo;
import org.qoltanba.web.soap.wire.ChangeInfo;
import org.qoltanba.web.soap.wire.ReportInfo;
import org.qoltanba.web.soap.wire.SignatureVerdictInfo;
import org.qoltanba.web.soap.wire.SignerInfo;
import org.qoltanba.web.soap.wire.ValidateDocument;
import org.qoltanba.web.soap.wire.ValidateDocumentResponse;

/**
 * What is found in signed files as types of the contract.
 *
 * @param language of the sentences
 */
record SoapVerdicts(SoapFaults faults, Language language) {

  /** No expected field named means all that the file has. */
  static ValidationOrder order(ValidateDocument request) {
    var expected = Optional.of(request.expected).filter(fields -> !fields.isEmpty());
    return new ValidationWords(expected, request.reports)
        .with(new Content(request.file), Optional.ofNullable(request.original).map(Content::new));
  }

  ValidateDocumentResponse of(ValidationReport report) {
    var response = new ValidateDocumentResponse();
    response.valid = report.valid();
    response.signatures = report.signatures().stream().map(this::signature).toList();
    response.missing = report.missing();
    response.faults = faults.infos(report.faults(), language);
    response.archival = report.archival().map(SoapVerdicts::archival).orElse(null);
    response.reports = reports(report);
    return response;
  }

  private SignatureVerdictInfo signature(SignatureVerdict signature) {
    var info = new SignatureVerdictInfo();
    info.field = Optional.of(signature.field()).filter(name -> !name.isEmpty()).orElse(null);
    info.kind = signature.timestamp() ? "timestamp" : "signature";
    info.verdict = signature.verdict().name();
    info.level = Optional.of(signature.level()).filter(name -> !name.isEmpty()).orElse(null);
    info.signer = signature.signer().map(SoapVerdicts::signer).orElse(null);
    info.time = signature.time().map(time -> time.at().toString()).orElse(null);
    info.timeSource = signature.time().map(time -> RecordJson.word(time.source())).orElse(null);
    info.changes = signature.changes().stream().map(this::change).toList();
    info.reasons = faults.infos(signature.reasons(), language);
    info.notes = faults.infos(signature.notes(), language);
    info.explanation = faults.explanation(signature, language);
    return info;
  }

  private static SignerInfo signer(Signer signer) {
    var info = new SignerInfo();
    info.name = signer.name();
    info.iin = signer.iin().orElse(null);
    info.organisation = signer.organisation().orElse(null);
    info.bin = signer.bin().orElse(null);
    info.roles = signer.roles();
    info.issuer = signer.issuer();
    info.serial = signer.serial();
    info.sample = signer.sample();
    return info;
  }

  private ChangeInfo change(PdfChange change) {
    var info = new ChangeInfo();
    info.code = change.code();
    info.effect = RecordJson.word(change.effect());
    info.page = change.page().orElse(null);
    info.object = change.object();
    info.message = faults.sentence(change.code(), language);
    return info;
  }

  private static ArchivalInfo archival(Archival archival) {
    var info = new ArchivalInfo();
    info.pdfa = archival.declared().map(declared -> declared.pdfa()).orElse(null);
    info.pdfua = archival.declared().flatMap(declared -> declared.pdfua()).orElse(null);
    info.conforms = archival.conforms();
    info.brokenRules = archival.brokenRules();
    return info;
  }

  private static List<ReportInfo> reports(ValidationReport report) {
    return report.reports().entrySet().stream()
        .map(entry -> report(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static ReportInfo report(ReportKind kind, String xml) {
    var info = new ReportInfo();
    info.kind = kind.word();
    info.xml = xml;
    return info;
  }
}
