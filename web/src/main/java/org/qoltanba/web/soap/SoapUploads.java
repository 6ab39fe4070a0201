package org.qoltanba.web.soap;

import java.util.List;
import java.util.Optional;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.intake.Uploads;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.SignatureWords;
import org.qoltanba.json.request.UploadWords;
import org.qoltanba.web.soap.wire.PlaceInfo;
import org.qoltanba.web.soap.wire.SignUpload;
import org.qoltanba.web.soap.wire.SignUploadResponse;
import org.qoltanba.web.soap.wire.UploadPartyInfo;

/**
 * PDFs of other people's making as the contract words them.
 *
 * @param language of the warnings' messages
 */
record SoapUploads(Uploads uploads, SoapFaults faults, Language language) {

  SignUploadResponse receive(Caller caller, SignUpload request) {
    ArchivedDocument kept = uploads.receive(caller, () -> asked(request));
    var response = new SignUploadResponse();
    response.document = SoapAnswers.record(kept.record(), faults, language);
    if (Boolean.TRUE.equals(request.returnContent)) {
      response.pdf = kept.pdf().map(Content::bytes).orElse(null);
    }
    return response;
  }

  private static Uploads.Request asked(SignUpload request) {
    var words =
        new UploadWords(
            Optional.ofNullable(request.language),
            Optional.ofNullable(request.archival),
            request.parties.stream().map(SoapUploads::words).toList(),
            signatures(request),
            Optional.ofNullable(request.reference));
    var upload = words.with(new Content(request.file));
    return new Uploads.Request(
        upload,
        Optional.ofNullable(request.idempotencyKey)
            .map(value -> IdempotencyKeys.of(value, upload)));
  }

  private static List<SignatureWords> signatures(SignUpload request) {
    return Optional.ofNullable(request.sign).map(SoapRequests::words).orElse(List.of());
  }

  private static UploadWords.PartyWords words(UploadPartyInfo party) {
    return new UploadWords.PartyWords(
        party.id,
        Optional.ofNullable(party.title),
        Optional.ofNullable(party.field),
        Optional.ofNullable(party.place).map(SoapUploads::words));
  }

  private static UploadWords.PlaceWords words(PlaceInfo place) {
    return new UploadWords.PlaceWords(
        place.page, place.left, place.bottom, place.width, place.height);
  }
}
