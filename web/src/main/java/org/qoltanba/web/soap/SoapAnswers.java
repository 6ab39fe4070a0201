package org.qoltanba.web.soap;

import java.time.Instant;
import java.util.List;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.web.soap.wire.DeadlineInfo;
import org.qoltanba.web.soap.wire.PartyInfo;
import org.qoltanba.web.soap.wire.PdfInfo;
import org.qoltanba.web.soap.wire.RecordInfo;
import org.qoltanba.web.soap.wire.SignatureInfo;
import org.qoltanba.web.soap.wire.SignatureOrderInfo;
import org.qoltanba.web.soap.wire.TemplateInfo;
import org.qoltanba.web.soap.wire.TitlesInfo;

/** Words of {@code document} as types of the contract. */
final class SoapAnswers {

  private SoapAnswers() {}

  /**
   * @param language of the warnings' messages and of what is said of deadlines
   */
  static RecordInfo record(DocumentRecord document, SoapFaults faults, Language language) {
    var info = new RecordInfo();
    info.id = document.id().toString();
    info.number = document.number();
    info.organisation = document.organisation();
    info.template = document.template();
    info.templateVersion = document.templateVersion();
    info.language = document.language().tag();
    info.state = RecordJson.word(document.state());
    info.revision = document.revision();
    info.reference = document.reference().orElse(null);
    info.createdAt = document.createdAt().toString();
    info.createdBy = document.createdBy();
    info.pdf = document.pdf().map(SoapAnswers::pdf).orElse(null);
    info.docxSha256 = document.docxSha256().orElse(null);
    info.signatures = document.signatures().stream().map(SoapAnswers::signature).toList();
    info.warnings = faults.infos(document.warnings(), language);
    info.deadlines = document.deadlines().stream().map(one -> deadline(one, language)).toList();
    return info;
  }

  static List<TemplateInfo> templates(List<TemplateManifest> manifests) {
    return manifests.stream().map(SoapAnswers::template).toList();
  }

  private static TemplateInfo template(TemplateManifest manifest) {
    var info = new TemplateInfo();
    info.id = manifest.id();
    info.version = manifest.version();
    info.title = titles(manifest.title());
    info.purpose = titles(manifest.purpose());
    info.rule = titles(manifest.rule());
    info.validFrom = manifest.validFrom().toString();
    info.validTo = manifest.validTo().map(Object::toString).orElse(null);
    info.parties = manifest.parties().stream().map(SoapAnswers::party).toList();
    info.signatures = manifest.signatures().stream().map(SoapAnswers::order).toList();
    info.copies = manifest.copies();
    return info;
  }

  private static PdfInfo pdf(PdfFacts pdf) {
    var info = new PdfInfo();
    info.pages = pdf.pages();
    info.size = pdf.size();
    info.sha256 = pdf.sha256();
    info.pdfa = pdf.conformance().pdfa();
    info.pdfua = pdf.conformance().pdfua().orElse(null);
    return info;
  }

  private static SignatureInfo signature(SignatureFacts signature) {
    var info = new SignatureInfo();
    info.party = signature.party();
    info.level = signature.level().word();
    info.asked = signature.asked().word();
    info.field = signature.field();
    info.signer = signature.signer();
    info.issuer = signature.issuer();
    info.serial = signature.serial();
    info.signedAt = signature.signedAt().toString();
    info.sample = signature.sample();
    info.kind = signature.kind().map(SignatureKind::word).orElse(null);
    info.person = signature.person().orElse(null);
    info.protectedUntil = signature.protectedUntil().map(Instant::toString).orElse(null);
    return info;
  }

  private static DeadlineInfo deadline(Deadline deadline, Language language) {
    var info = new DeadlineInfo();
    info.id = deadline.id();
    info.title = deadline.title().in(language);
    info.lastDay = deadline.lastDay().toString();
    info.act = deadline.act().in(language);
    info.article = deadline.article().in(language);
    info.countedFrom = deadline.countedFrom().toString();
    return info;
  }

  private static PartyInfo party(Party party) {
    var info = new PartyInfo();
    info.id = party.id();
    info.title = titles(party.title());
    return info;
  }

  private static SignatureOrderInfo order(SignatureOrder order) {
    var info = new SignatureOrderInfo();
    info.party = order.party();
    info.level = order.level().word();
    return info;
  }

  private static TitlesInfo titles(Titles titles) {
    var info = new TitlesInfo();
    info.kk = titles.kk();
    info.ru = titles.ru();
    info.en = titles.en();
    return info;
  }
}
