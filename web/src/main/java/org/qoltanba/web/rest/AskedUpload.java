package org.qoltanba.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.qoltanba.document.Content;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.intake.Uploads;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.SignatureWords;
import org.qoltanba.json.request.UploadJson;
import org.qoltanba.json.request.UploadWords;

/** What is to be signed that others have made: a PDF as the body, or JSON with the file in it. */
final class AskedUpload {

  private static final Set<String> KNOWN =
      Set.of("language", "archival", "party", "level", "strict");

  private AskedUpload() {}

  /**
   * @return reads the body when it is called
   * @throws Refusal for another media type or an unknown parameter
   */
  static Supplier<Uploads.Request> of(
      HttpServletRequest request, MultivaluedMap<String, String> query) {
    Optional<String> key = Asked.idempotencyKey(request);
    String type = Optional.ofNullable(request.getContentType()).orElse("").strip();
    if (!type.toLowerCase(Locale.ROOT).equals(FileAnswers.PDF)) {
      new Parameters(query, Set.of());
      Asked.requireJson(request, "pdf-expected");
      return () -> keyed(UploadJson.upload(body(request)), key);
    }
    UploadWords words = words(new Parameters(query, KNOWN));
    return () -> keyed(words.with(new Content(body(request))), key);
  }

  private static UploadWords words(Parameters parameters) {
    Optional<String> party = parameters.text("party");
    Optional<String> level = parameters.text("level");
    if (party.isEmpty() || level.isEmpty()) {
      throw Parameters.malformed(party.isEmpty() ? "party" : "level");
    }
    String strict = parameters.text("strict").orElse("false");
    if (!strict.equals("true") && !strict.equals("false")) {
      throw Parameters.malformed("strict");
    }
    var signature = new SignatureWords(party.get(), level.get(), strict.equals("true"));
    return new UploadWords(
        parameters.text("language"),
        parameters.text("archival"),
        List.of(),
        List.of(signature),
        Optional.empty());
  }

  private static Uploads.Request keyed(Upload upload, Optional<String> key) {
    return new Uploads.Request(upload, key.map(value -> IdempotencyKeys.of(value, upload)));
  }

  private static byte[] body(HttpServletRequest request) {
    try {
      return request.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
