package org.qoltanba.web.soap;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Levels;
import org.qoltanba.intake.Permission;
import org.qoltanba.intake.RemoteSignatures;
import org.qoltanba.json.answer.PreparationTree;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.PreparationWords;
import org.qoltanba.json.request.SignatureWords;
import org.qoltanba.web.guard.DocumentIds;
import org.qoltanba.web.soap.wire.CompleteSignature;
import org.qoltanba.web.soap.wire.CompleteSignatureResponse;
import org.qoltanba.web.soap.wire.FieldInfo;
import org.qoltanba.web.soap.wire.GetFields;
import org.qoltanba.web.soap.wire.GetFieldsResponse;
import org.qoltanba.web.soap.wire.HandwritingInfo;
import org.qoltanba.web.soap.wire.PrepareSignature;
import org.qoltanba.web.soap.wire.PrepareSignatureResponse;
import org.qoltanba.web.soap.wire.RaiseSignatures;
import org.qoltanba.web.soap.wire.RaiseSignaturesResponse;
import org.qoltanba.web.soap.wire.RecordInfo;
import org.qoltanba.web.soap.wire.SignDocument;
import org.qoltanba.web.soap.wire.SignDocumentResponse;

/**
 * The operations on signatures of a kept document, for one caller.
 *
 * @param records a record as a type of the contract
 */
record SoapSigning(
    Intake intake,
    RemoteSignatures signatures,
    Levels levels,
    Function<DocumentRecord, RecordInfo> records,
    Caller caller) {

  SignDocumentResponse sign(SignDocument request) {
    Permission.ISSUE.require(caller);
    UUID id = DocumentIds.of(request.id);
    SignatureOrder order =
        words(request.party, request.level, request.strict, request.handwriting)
            .toOrder()
            .drawn(SoapDrawings.drawing(request.drawing));
    var key =
        Optional.ofNullable(request.idempotencyKey)
            .map(value -> IdempotencyKeys.of(value, id, order));
    var response = new SignDocumentResponse();
    response.document = records.apply(intake.sign(caller, id, order, key).record());
    return response;
  }

  GetFieldsResponse fields(GetFields request) {
    var response = new GetFieldsResponse();
    response.fields =
        intake.fields(caller, DocumentIds.of(request.id)).stream().map(SoapSigning::info).toList();
    return response;
  }

  PrepareSignatureResponse prepare(PrepareSignature request) {
    Permission.ISSUE.require(caller);
    var certificates = new ArrayList<Content>();
    request.certificates.forEach(der -> certificates.add(new Content(der)));
    var ordered =
        new PreparationWords(
                words(request.party, request.level, request.strict, request.handwriting),
                certificates,
                Optional.ofNullable(request.form).orElse(Form.VALUE.word()))
            .toOrder();
    UUID id = DocumentIds.of(request.id);
    return info(signatures.prepare(caller, id, ordered.signature(), ordered.preparation()));
  }

  CompleteSignatureResponse complete(CompleteSignature request) {
    Permission.ISSUE.require(caller);
    var prepared =
        new RemoteSignatures.Prepared(
            DocumentIds.of(request.id), DocumentIds.ofPreparation(request.preparation));
    Answer answer = answer(request);
    var key =
        Optional.ofNullable(request.idempotencyKey)
            .map(
                value ->
                    IdempotencyKeys.of(value, prepared.document(), prepared.preparation(), answer));
    var response = new CompleteSignatureResponse();
    response.document = records.apply(signatures.complete(caller, prepared, answer, key).record());
    return response;
  }

  RaiseSignaturesResponse raise(RaiseSignatures request) {
    Permission.ISSUE.require(caller);
    UUID id = DocumentIds.of(request.id);
    SignatureOrder order = words("", request.level, request.strict, null).toOrder();
    var wish = new LevelWish(Optional.ofNullable(request.field), order.level(), order.strict());
    var key =
        Optional.ofNullable(request.idempotencyKey)
            .map(value -> IdempotencyKeys.of(value, id, wish));
    var response = new RaiseSignaturesResponse();
    response.document = records.apply(levels.raise(caller, id, wish, key).record());
    return response;
  }

  private static Answer answer(CompleteSignature request) {
    if ((request.value == null) == (request.cms == null)) {
      throw Refusal.malformed(new Fault("", "value-or-cms"));
    }
    return request.value == null
        ? new Answer(Form.CMS, new Content(request.cms))
        : new Answer(Form.VALUE, new Content(request.value));
  }

  private static SignatureWords words(
      String party, String level, Boolean strict, HandwritingInfo handwriting) {
    return new SignatureWords(
        SoapRequests.required("/party", party),
        SoapRequests.required("/level", level),
        Boolean.TRUE.equals(strict),
        SoapDrawings.handwriting(handwriting));
  }

  private static FieldInfo info(SignatureField field) {
    var info = new FieldInfo();
    info.name = field.name();
    info.page = field.page();
    info.signed = field.signed();
    return info;
  }

  private static PrepareSignatureResponse info(Preparation preparation) {
    var info = new PrepareSignatureResponse();
    info.id = preparation.id().toString();
    info.form = preparation.form().word();
    info.algorithm = preparation.algorithm();
    info.attributes = preparation.attributes().map(Content::bytes).orElse(null);
    info.digestAlgorithm = PreparationTree.digestAlgorithm(preparation);
    info.digest = preparation.digest().bytes();
    info.expiresAt = preparation.expiresAt().toString();
    return info;
  }
}
