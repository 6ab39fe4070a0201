package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Ending;
import org.qoltanba.document.Health;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Lineage;
import org.qoltanba.document.NewAccount;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.Role;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRequest;

class DocumentsDoorTest {

  private static final String ORDER =
      "{\"template\":\"contract\",\"language\":\"kk\",\"data\":{\"a\":1}}";
  private static final String PLACE = "/documents/" + FakeIntake.ID;

  private final RestDoor door = new RestDoor();

  @Test
  void anIssuedDocumentIsAnsweredWithItsRecordAndLinks() {
    MockHttpResponse answer = door.send(new FakeRequest("POST").json(ORDER), "/documents");
    assertEquals(201, answer.getStatus());
    assertEquals("/api/v1" + PLACE, RestDoor.header(answer, "Location"));
    assertEquals("application/json", RestDoor.header(answer, "Content-Type"));
    assertEquals("private, no-store", RestDoor.header(answer, "Cache-Control"));
    Map<String, Object> tree = RestDoor.json(answer);
    assertEquals("2026-000001", tree.get("number"));
    assertEquals(Map.of("pdfa", "2b", "pdfua", "1"), tree.get("conformance"));
    assertEquals(
        Map.of(
            "self", "/api/v1" + PLACE,
            "pdf", "/api/v1" + PLACE + "/pdf",
            "docx", "/api/v1" + PLACE + "/docx",
            "deadlines", "/api/v1" + PLACE + "/deadlines.ics",
            "history", "/api/v1" + PLACE + "/history",
            "preparations", "/api/v1" + PLACE + "/preparations",
            "void", "/api/v1" + PLACE + "/void",
            "signatures", "/api/v1" + PLACE + "/signatures"),
        tree.get("links"));
  }

  @Test
  void theFieldsAreToldWithTheirPagesAndWhetherTheyAreSigned() {
    MockHttpResponse answer = door.send(new FakeRequest("GET"), PLACE + "/fields");
    assertEquals(200, answer.getStatus());
    assertEquals(
        "{\"fields\":[{\"name\":\"organisation\",\"title\":{\"kk\":\"келісімшарт\",\"ru\":\"договор\",\"en\":\"contract\"},"
            + "\"page\":4,\"signed\":true},"
            + "{\"name\":\"director\",\"page\":4,\"signed\":false}]}",
        RestDoor.text(answer));
  }

  @Test
  void theIntakeHearsWhoAsksForWhatUnderWhichKey() {
    door.send(new FakeRequest("POST").json(ORDER).header("Idempotency-Key", "k-1"), "/documents");
    assertEquals(new Caller("clerk", "shelter", Set.of(Role.CLERK)), door.intake.asked.get(0));
    assertEquals("contract", ((DocumentRequest) door.intake.asked.get(1)).template());
    var key = (Optional<?>) door.intake.asked.get(2);
    assertEquals("k-1", ((IdempotencyKey) key.orElseThrow()).value());
  }

  @Test
  void theAnswerIsThePdfItselfWhereThatIsAccepted() {
    MockHttpResponse answer =
        door.send(
            new FakeRequest("POST").json(ORDER).header("Accept", "application/pdf"), "/documents");
    assertEquals(201, answer.getStatus());
    assertArrayEquals(FakeIntake.PDF.bytes(), answer.getOutput());
    assertEquals("application/pdf", RestDoor.header(answer, "Content-Type"));
    assertEquals(FakeIntake.ID.toString(), RestDoor.header(answer, "X-Document-Id"));
    assertEquals("/api/v1" + PLACE, RestDoor.header(answer, "Location"));
    assertEquals(
        "attachment; filename=\"document-" + FakeIntake.ID + ".pdf\"",
        RestDoor.header(answer, "Content-Disposition"));
  }

  @Test
  void whoAcceptsAnythingGetsTheRecord() {
    MockHttpResponse answer =
        door.send(new FakeRequest("POST").json(ORDER).header("Accept", "*/*"), "/documents");
    assertEquals("application/json", RestDoor.header(answer, "Content-Type"));
  }

  @Test
  void aPdfThatIsNotOrderedIsRefusedBeforeAnythingIsDone() {
    String draft = ORDER.replace("}}", "},\"output\":{\"format\":\"docx\"}}");
    MockHttpResponse answer =
        door.send(
            new FakeRequest("POST").json(draft).header("Accept", "application/pdf"), "/documents");
    assertEquals(406, answer.getStatus());
    assertTrue(door.intake.asked.isEmpty());
  }

  @Test
  void aFurtherSignatureGoesToTheIntake() {
    MockHttpResponse answer =
        door.send(
            new FakeRequest("POST").json("{\"party\":\"director\",\"level\":\"B-T\"}"),
            PLACE + "/signatures");
    assertEquals(201, answer.getStatus());
    assertEquals("/api/v1" + PLACE, RestDoor.header(answer, "Location"));
    assertTrue(door.intake.asked.contains(new SignatureOrder("director", SignatureLevel.B_T)));
  }

  @Test
  void aDocumentIsDeclaredVoidWithAReasonAndThenCanNotBeAgain() {
    FakeRequest reasoned =
        new FakeRequest("POST").user("dana", "lawyer").json("{\"reason\":\" Wrong name \"}");
    assertEquals(200, door.send(reasoned, PLACE + "/void").getStatus());
    assertTrue(door.intake.asked.contains(new VoidOrder(FakeIntake.ID, "Wrong name")));
    var ending = new Ending(Instant.EPOCH, "director", "Wrong name", Optional.empty());
    door.intake.lineage = new Lineage(Optional.empty(), Optional.of(ending));
    Map<String, Object> record = RestDoor.json(get(PLACE));
    assertFalse(((Map<?, ?>) record.get("links")).containsKey("void"));
    assertEquals("Wrong name", ((Map<?, ?>) record.get("ending")).get("reason"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"  \"", "\"a\\u0007\"", "null", "7"})
  void aReasonThatSaysNothingIsRefused(String reason) {
    FakeRequest request =
        new FakeRequest("POST").user("dana", "lawyer").json("{\"reason\":" + reason + "}");
    assertEquals(4, door.send(request, PLACE + "/void").getStatus() / 100);
    assertTrue(door.intake.asked.isEmpty());
  }

  @Test
  void theRequestSaysWhosePlaceTheDocumentTakes() {
    String order = ORDER.replace("}}", "},\"replaces\":\"" + FakeIntake.ID + "\"}");
    door.send(new FakeRequest("POST").json(order), "/documents");
    var wanted = (DocumentRequest) door.intake.asked.get(1);
    assertEquals(Optional.of(FakeIntake.ID), wanted.replaces());
    String wrong = ORDER.replace("}}", "},\"replaces\":\"A-7\"}");
    MockHttpResponse answer = door.send(new FakeRequest("POST").json(wrong), "/documents");
    assertEquals(422, answer.getStatus());
    assertTrue(RestDoor.text(answer).contains("\"/replaces\""), RestDoor.text(answer));
  }

  @Test
  void theRegisterIsAskedWithEveryCriterion() {
    MockHttpResponse answer =
        door.send(
            new FakeRequest("GET"),
            "/documents?template=contract&state=partly-signed&from=2026-01-01T00:00:00Z"
                + "&to=2026-02-01T05:00:00%2B05:00&reference=A-7&number=2026-17&page=2&size=10");
    assertEquals(200, answer.getStatus());
    assertEquals(
        new RegisterQuery(
            Optional.of("contract"),
            Optional.of(State.PARTLY_SIGNED),
            Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
            Optional.of(Instant.parse("2026-02-01T00:00:00Z")),
            Optional.of("A-7"),
            Optional.of("2026-17"),
            2,
            10),
        door.intake.asked.get(1));
    assertEquals(1, ((List<?>) RestDoor.json(answer).get("entries")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "number=17, number-form",
    "size=0, page-range",
    "size=x, parameter-form",
    "page=-1, parameter-form",
    "state=lost, parameter-form",
    "reference=%00, parameter-form",
    "from=yesterday, parameter-form",
    "colour=red, parameter-unknown",
    "size=1&size=2, parameter-repeated"
  })
  void aWrongCriterionIsRefused(String query, String code) {
    MockHttpResponse answer = door.send(new FakeRequest("GET"), "/documents?" + query);
    assertEquals(400, answer.getStatus());
    assertTrue(RestDoor.text(answer).contains("\"" + code + "\""), RestDoor.text(answer));
  }

  @Test
  void historyAndCatalogueAreAnswered() {
    assertTrue(RestDoor.text(get(PLACE + "/history")).contains("\"what\":\"issued\""));
    assertTrue(RestDoor.text(get("/templates")).contains("\"ru\":\"договор\""));
    assertEquals("contract", RestDoor.json(get("/templates/contract")).get("id"));
    MockHttpResponse schema = get("/templates/contract/schema");
    assertEquals("application/schema+json", RestDoor.header(schema, "Content-Type"));
    assertEquals("{\"type\":\"object\"}", RestDoor.text(schema));
  }

  @Test
  void healthIsOpenToEveryone() {
    assertEquals(200, door.send(new FakeRequest("GET").user(null), "/health").getStatus());
    door.intake.health = new Health(Map.of("keys", "missing"));
    MockHttpResponse answer = door.send(new FakeRequest("GET").user(null), "/health");
    assertEquals(503, answer.getStatus());
    assertEquals(Map.of("keys", "missing"), RestDoor.json(answer).get("parts"));
  }

  @Test
  void anAccountIsPutUnderTheNameInTheAddress() {
    FakeRequest request =
        new FakeRequest("PUT")
            .user("root", "admin")
            .json("{\"password\":\"123456789012\",\"organisation\":\"o\",\"roles\":[\"clerk\"]}");
    assertEquals(204, door.send(request, "/accounts/dana").getStatus());
    var account = (NewAccount) door.intake.asked.get(1);
    assertEquals("dana", account.name());
    assertFalse(account.roles().isEmpty());
  }

  private MockHttpResponse get(String path) {
    return door.send(new FakeRequest("GET"), path);
  }
}
