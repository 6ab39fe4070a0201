package org.qoltanba.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qoltanba.document.Refusal;

/** What is read from a request by hand. */
final class Asked {

  private static final Pattern JSON =
      Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");

  private Asked() {}

  /**
   * The bytes of a JSON body.
   *
   * @throws Refusal for another media type or character set
   */
  static byte[] json(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!JSON.matcher(type.strip().toLowerCase(Locale.ROOT)).matches()) {
      throw Refusal.of(Refusal.Kind.UNSUPPORTED_MEDIA, "json-expected");
    }
    return request.getInputStream().readAllBytes();
  }

  /** The value of the header Idempotency-Key. */
  static Optional<String> idempotencyKey(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Idempotency-Key"));
  }
}
