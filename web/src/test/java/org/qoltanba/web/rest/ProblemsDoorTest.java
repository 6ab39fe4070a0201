package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.guard.Problems;

class ProblemsDoorTest {

  private static final String ORDER = "{\"template\":\"t\",\"language\":\"kk\",\"data\":{}}";

  /** What a test provokes need not fill the build's output. */
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  private final RestDoor door = new RestDoor();

  @BeforeAll
  static void hush() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void speak() {
    LOG.setLevel(null);
  }

  @ParameterizedTest
  @CsvSource({
    "MALFORMED, 400",
    "UNAUTHENTICATED, 401",
    "FORBIDDEN, 403",
    "NOT_FOUND, 404",
    "CONFLICT, 409",
    "TOO_LARGE, 413",
    "UNPROCESSABLE, 422",
    "TOO_MANY, 429",
    "BUSY, 503"
  })
  void eachKindOfRefusalHasItsStatus(Refusal.Kind kind, int status) {
    door.intake.failure = Refusal.of(kind, "forbidden");
    assertProblem(status, "forbidden", post(ORDER));
  }

  @Test
  void whoMustWaitIsToldHowLong() {
    door.intake.failure = Refusal.busy(Duration.ofSeconds(7));
    assertEquals("7", RestDoor.header(post(ORDER), "Retry-After"));
    door.intake.failure = Refusal.tooMany(Duration.ofMillis(200));
    assertEquals("1", RestDoor.header(post(ORDER), "Retry-After"));
  }

  @Test
  void aFailureTellsOnlyTheIdUnderWhichItIsLogged() {
    door.intake.failure = new IntakeFailed("r-1");
    MockHttpResponse answer = post(ORDER);
    assertEquals(500, answer.getStatus());
    assertEquals("r-1", RestDoor.json(answer).get("requestId"));
    assertFalse(RestDoor.json(answer).containsKey("detail"));
  }

  @Test
  void whatNobodyExpectedIsLoggedWithoutItsMessage() {
    var logged = new ArrayList<LogRecord>();
    var log = Logger.getLogger(Problems.class.getName());
    Handler handler = new Listener(logged);
    log.addHandler(handler);
    log.setUseParentHandlers(false);
    log.setLevel(Level.SEVERE);
    try {
      door.intake.failure = new StepFailed("archive", new IllegalStateException("a secret"));
      post(ORDER);
    } finally {
      log.removeHandler(handler);
      log.setUseParentHandlers(true);
      log.setLevel(Level.OFF);
    }
    assertEquals(1, logged.size());
    assertNull(logged.get(0).getThrown());
    String text = new SimpleFormatter().format(logged.get(0));
    assertTrue(text.contains("IllegalStateException"), text);
    assertFalse(text.contains("secret"), text);
  }

  @Test
  void whatNobodyExpectedGetsAnIdToo() {
    door.intake.failure = new IllegalStateException("a secret");
    MockHttpResponse answer = post(ORDER);
    assertEquals(500, answer.getStatus());
    assertEquals(RestDoor.json(answer).get("requestId"), RestDoor.header(answer, "X-Request-Id"));
    assertFalse(RestDoor.text(answer).contains("secret"));
  }

  @Test
  void aRefusalThatTheContainerHasWrappedIsFound() {
    door.intake.failure = new IllegalStateException(Refusal.notFound("unknown-template"));
    assertProblem(404, "unknown-template", post(ORDER));
  }

  @Test
  void nobodyIsAskedForAPassword() {
    MockHttpResponse answer =
        door.send(new FakeRequest("POST").user(null).json(ORDER), "/documents");
    assertProblem(401, "unauthenticated", answer);
    assertTrue(RestDoor.header(answer, "WWW-Authenticate").startsWith("Basic "));
    assertTrue(door.intake.asked.isEmpty());
  }

  @Test
  void nobodyIsAskedForATokenWhereTheServiceTakesTokens() {
    MockHttpResponse answer =
        door.send(new FakeRequest("GET").user(null).authMethod("OIDC"), "/documents");
    assertProblem(401, "unauthenticated", answer);
    assertTrue(RestDoor.header(answer, "WWW-Authenticate").startsWith("Bearer "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents",
        "/documents/019aab00-0000-7000-8000-000000000001",
        "/documents/019aab00-0000-7000-8000-000000000001/pdf",
        "/documents/019aab00-0000-7000-8000-000000000001/docx",
        "/documents/019aab00-0000-7000-8000-000000000001/history",
        "/templates",
        "/templates/contract",
        "/templates/contract/schema",
        "/openapi.yaml"
      })
  void nothingButHealthIsOpen(String path) {
    assertEquals(401, door.send(new FakeRequest("GET").user(null), path).getStatus());
  }

  @Test
  void whatJaxRsRefusesIsAProblemToo() {
    assertProblem(404, "unknown-path", door.send(new FakeRequest("GET"), "/nothing"));
    MockHttpResponse wrongMethod = door.send(new FakeRequest("DELETE"), "/documents");
    assertProblem(405, "method-not-allowed", wrongMethod);
    assertNotNull(RestDoor.header(wrongMethod, "Allow"));
    FakeRequest picture = new FakeRequest("GET").header("Accept", "image/png");
    assertProblem(406, "not-acceptable", door.send(picture, "/templates"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/json;charset=windows-1251"})
  void onlyJsonInUtf8IsRead(String type) {
    FakeRequest request = new FakeRequest("POST").json(ORDER).header("Content-Type", type);
    assertProblem(415, "json-expected", door.send(request, "/documents"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json; charset=UTF-8", "Application/JSON;charset=\"utf-8\""})
  void theCharacterSetMayBeSaid(String type) {
    FakeRequest request = new FakeRequest("POST").json(ORDER).header("Content-Type", type);
    assertEquals(201, door.send(request, "/documents").getStatus());
  }

  @Test
  void brokenJsonIsRefusedWithItsPlaceAndTheNextRequestWorks() {
    MockHttpResponse answer =
        door.send(
            new FakeRequest("POST").json("{\"template\":").header("Accept-Language", "ru"),
            "/documents");
    assertProblem(400, "malformed-request", answer);
    assertEquals("ru", RestDoor.header(answer, "Content-Language"));
    assertTrue(RestDoor.text(answer).contains("строка 1, позиция"), RestDoor.text(answer));
    assertEquals(201, post(ORDER).getStatus());
  }

  @Test
  void aTextThatIsNoIdIsNoDocument() {
    assertProblem(404, "unknown-document", door.send(new FakeRequest("GET"), "/documents/1-1-1"));
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    FakeRequest request = new FakeRequest("POST").json(ORDER).header("Idempotency-Key", "a b");
    assertProblem(400, "idempotency-key-form", door.send(request, "/documents"));
    assertTrue(door.intake.asked.isEmpty());
  }

  @Test
  void anEmptyKeyOfASignatureIsRefused() {
    FakeRequest request =
        new FakeRequest("POST")
            .json("{\"party\":\"p\",\"level\":\"B-B\"}")
            .header("Idempotency-Key", "");
    String place = "/documents/" + FakeIntake.ID + "/signatures";
    assertProblem(400, "idempotency-key-form", door.send(request, place));
  }

  private MockHttpResponse post(String body) {
    return door.send(new FakeRequest("POST").json(body), "/documents");
  }

  private static void assertProblem(int status, String code, MockHttpResponse answer) {
    assertEquals(status, answer.getStatus(), RestDoor.text(answer));
    assertEquals("application/problem+json", RestDoor.header(answer, "Content-Type"));
    assertEquals("urn:qoltanba:problem:" + code, RestDoor.json(answer).get("type"));
    assertEquals(status, ((Number) RestDoor.json(answer).get("status")).intValue());
  }

  private static final class Listener extends Handler {

    private final List<LogRecord> heard;

    private Listener(List<LogRecord> heard) {
      this.heard = heard;
    }

    @Override
    public void publish(LogRecord line) {
      heard.add(line);
    }

    @Override
    public void flush() {
      // Nothing is buffered.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
