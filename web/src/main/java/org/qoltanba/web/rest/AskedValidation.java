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
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.json.request.ValidationWords;

/** What is asked to be judged: a PDF as the body, or JSON with the files in it. */
final class AskedValidation {

  private static final String EXPECTED = "expected";
  private static final String REPORTS = "reports";

  private AskedValidation() {}

  /**
   * @return reads the body when it is called
   * @throws Refusal for another media type or an unknown parameter
   */
  static Supplier<ValidationOrder> of(
      HttpServletRequest request, MultivaluedMap<String, String> query) {
    String type = Optional.ofNullable(request.getContentType()).orElse("").strip();
    if (!type.toLowerCase(Locale.ROOT).equals(FileAnswers.PDF)) {
      new Parameters(query, Set.of());
      Asked.requireJson(request, "pdf-expected");
      return () -> ValidationWords.order(body(request));
    }
    var parameters = new Parameters(query, Set.of(EXPECTED, REPORTS));
    var words =
        new ValidationWords(
            parameters.text(EXPECTED).map(AskedValidation::list),
            parameters.text(REPORTS).map(AskedValidation::list).orElse(List.of()));
    return () -> words.with(new Content(body(request)), Optional.empty());
  }

  private static List<String> list(String text) {
    return List.of(text.split(","));
  }

  private static byte[] body(HttpServletRequest request) {
    try {
      return request.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
