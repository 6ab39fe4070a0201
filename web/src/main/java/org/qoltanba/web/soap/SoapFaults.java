package org.qoltanba.web.soap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.json.answer.ValidationJson;
import org.qoltanba.language.Messages;
import org.qoltanba.web.guard.Wording;
import org.qoltanba.web.soap.wire.FailureDetail;
import org.qoltanba.web.soap.wire.FaultInfo;
import org.qoltanba.web.soap.wire.RefusalDetail;

/** Puts refusals and failures into the faults of the contract. */
@Dependent
public class SoapFaults {

  private final Messages messages;

  @Inject
  public SoapFaults(Wording wording) {
    this.messages = wording.messages();
  }

  RefusalFault of(Refusal refusal, Language language) {
    RefusalDetail detail = detail(refusal, language);
    return new RefusalFault(detail.detail, detail);
  }

  RefusalDetail detail(Refusal refusal, Language language) {
    var detail = new RefusalDetail();
    detail.code = refusal.code();
    detail.kind = RecordJson.word(refusal.kind());
    detail.detail = messages.of(refusal, language);
    detail.errors = infos(refusal.faults(), language);
    if (!refusal.retryAfter().isZero()) {
      detail.retryAfter = Math.max(1, refusal.retryAfter().toSeconds());
    }
    return detail;
  }

  FailureFault failure(String requestId, Language language) {
    var detail = new FailureDetail();
    detail.requestId = requestId;
    return new FailureFault(messages.of("title-500", Map.of(), language), detail);
  }

  List<FaultInfo> infos(List<Fault> faults, Language language) {
    return faults.stream().map(fault -> info(fault, language)).toList();
  }

  String sentence(String code, Language language) {
    return messages.of(code, Map.of(), language);
  }

  String explanation(SignatureVerdict signature, Language language) {
    return new ValidationJson(messages).explanation(signature, language);
  }

  private FaultInfo info(Fault fault, Language language) {
    var info = new FaultInfo();
    info.pointer = fault.pointer();
    info.code = fault.code();
    info.message = messages.of(fault, language);
    return info;
  }
}
