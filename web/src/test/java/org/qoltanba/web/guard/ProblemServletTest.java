package org.qoltanba.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeResponse;

class ProblemServletTest {

  private final ProblemServlet servlet = new ProblemServlet();
  private final FakeResponse response = new FakeResponse();

  @BeforeEach
  void words() {
    servlet.problems = new Problems(new Wording());
  }

  @ParameterizedTest
  @CsvSource({
    "400, malformed-request",
    "401, unauthenticated",
    "403, forbidden",
    "404, unknown-path",
    "405, method-not-allowed",
    "406, not-acceptable",
    "413, too-large",
    "408, request-timeout",
    "414, address-too-long",
    "415, json-expected",
    "417, request-refused",
    "429, too-many-requests",
    "431, headers-too-large",
    "500, internal-error",
    "501, request-not-served",
    "503, busy"
  })
  void theContainersErrorsAreProblemDetails(int status, String code) throws IOException {
    send(new FakeRequest("GET").attribute(RequestDispatcher.ERROR_STATUS_CODE, status));
    assertEquals(status, response.status());
    assertEquals("application/problem+json", response.header("Content-Type"));
    assertTrue(response.text().contains("\"urn:qoltanba:problem:" + code + "\""));
  }

  @Test
  void anErrorOfOursTellsOnlyItsId() throws IOException {
    send(
        new FakeRequest("GET")
            .attribute(RequestDispatcher.ERROR_STATUS_CODE, 500)
            .attribute(RequestDispatcher.ERROR_MESSAGE, "a secret"));
    assertEquals(500, response.status());
    assertFalse(response.text().contains("secret"));
    assertTrue(response.text().contains(response.header("X-Request-Id")));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 414, 417, 429, 431, 501, 503})
  void theyAreTitledInEveryLanguage(int status) throws IOException {
    var messages = new Messages();
    for (Language language : Language.values()) {
      send(
          new FakeRequest("GET")
              .attribute(RequestDispatcher.ERROR_STATUS_CODE, status)
              .header("Accept-Language", language.tag()));
      String unknown = messages.of("no-such-code", Map.of(), language);
      assertEquals(language.tag(), response.header("Content-Language"));
      assertFalse(response.text().contains(unknown), response.text());
    }
  }

  @Test
  void theErrorPageItselfIsNotThere() throws IOException {
    send(new FakeRequest("GET"));
    assertEquals(404, response.status());
  }

  @Test
  void whoeverIsUnknownIsAskedForAPassword() throws IOException {
    send(new FakeRequest("GET").attribute(RequestDispatcher.ERROR_STATUS_CODE, 401));
    assertEquals(
        "Basic realm=\"qoltanba\", charset=\"UTF-8\"", response.header("WWW-Authenticate"));
  }

  @Test
  void withOpenIdConnectTheyAreAskedForAToken() throws IOException {
    send(
        new FakeRequest("GET")
            .attribute(RequestDispatcher.ERROR_STATUS_CODE, 401)
            .authMethod("OIDC"));
    assertEquals("Bearer realm=\"qoltanba\"", response.header("WWW-Authenticate"));
  }

  private void send(FakeRequest request) throws IOException {
    servlet.service(request.request(), response.response());
  }
}
