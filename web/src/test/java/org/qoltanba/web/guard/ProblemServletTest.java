package org.qoltanba.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    "415, json-expected",
    "500, internal-error"
  })
  void theContainersErrorsAreProblemDetails(int status, String code) throws IOException {
    send(new FakeRequest("GET").attribute(RequestDispatcher.ERROR_STATUS_CODE, status));
    assertEquals(status, response.status());
    assertEquals("application/problem+json", response.header("Content-Type"));
    assertTrue(response.text().contains("\"urn:qoltanba:problem:" + code + "\""));
  }

  @Test
  void anUnknownErrorIsOursAndTellsOnlyItsId() throws IOException {
    send(
        new FakeRequest("GET")
            .attribute(RequestDispatcher.ERROR_STATUS_CODE, 507)
            .attribute(RequestDispatcher.ERROR_MESSAGE, "a secret"));
    assertEquals(500, response.status());
    assertFalse(response.text().contains("secret"));
    assertTrue(response.text().contains(response.header("X-Request-Id")));
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

  private void send(FakeRequest request) throws IOException {
    servlet.service(request.request(), response.response());
  }
}
