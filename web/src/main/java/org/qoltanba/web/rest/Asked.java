package org.qoltanba.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qoltanba.document.Refusal;

/** What is read from a request by hand. */
final class Asked {

  private static final Pattern JSON =
      Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");

  /** The registered type, and what browsers on Windows call it. */
  private static final Set<String> ZIP = Set.of("application/zip", "application/x-zip-compressed");

  /** The registered types, and what browsers call CSV where a spreadsheet is installed. */
  private static final Set<String> TABLE =
      Set.of(
          "text/csv",
          "application/vnd.ms-excel",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Asked() {}

  /**
   * The bytes of a JSON body.
   *
   * @throws Refusal for another media type or character set
   */
  static byte[] json(HttpServletRequest request) throws IOException {
    requireJson(request, "json-expected");
    return request.getInputStream().readAllBytes();
  }

  /**
   * @throws Refusal with the code for another media type or character set
   */
  static void requireJson(HttpServletRequest request, String code) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!JSON.matcher(type.strip().toLowerCase(Locale.ROOT)).matches()) {
      throw Refusal.of(Refusal.Kind.UNSUPPORTED_MEDIA, code);
    }
  }

  /** The bytes of a JSON body, or none where there is no body. */
  static byte[] optionalJson(HttpServletRequest request) throws IOException {
    boolean none = request.getContentType() == null && request.getInputStream().read() < 0;
    return none ? new byte[0] : json(request);
  }

  /**
   * The body, which is a zip archive and not yet read.
   *
   * @throws Refusal for another media type
   */
  static InputStream zip(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!ZIP.contains(type.strip().toLowerCase(Locale.ROOT))) {
      throw Refusal.of(Refusal.Kind.UNSUPPORTED_MEDIA, "zip-expected");
    }
    return request.getInputStream();
  }

  /**
   * The body, which is a table and not yet read.
   *
   * @throws Refusal for another media type
   */
  static InputStream table(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!TABLE.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      throw Refusal.of(Refusal.Kind.UNSUPPORTED_MEDIA, "table-expected");
    }
    return request.getInputStream();
  }

  /** The value of the header Idempotency-Key. */
  static Optional<String> idempotencyKey(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Idempotency-Key"));
  }
}
