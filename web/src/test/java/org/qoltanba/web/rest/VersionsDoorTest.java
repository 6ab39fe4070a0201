package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeWorkbench;

class VersionsDoorTest {

  private static final String VERSIONS = "/templates/contract/versions";
  private static final Caller LAWYER = new Caller("lawyer", "shelter", Set.of(Role.LAWYER));

  private final RestDoor door = new RestDoor();

  @Test
  void aSoundTemplateIsAnsweredWithItsReportAndTheAddressOfTheDraft() {
    MockHttpResponse answer = send(upload().header("Accept-Language", "en"), VERSIONS);
    assertEquals(201, answer.getStatus());
    String address = "/api/v1" + VERSIONS + "/1.1.0";
    assertEquals(address, RestDoor.header(answer, "Location"));
    Map<String, Object> tree = RestDoor.json(answer);
    assertEquals("contract", tree.get("template"));
    assertEquals("0", tree.get("errors").toString());
    Map<?, ?> version = (Map<?, ?>) tree.get("version");
    assertEquals("draft", version.get("state"));
    assertEquals(FakeWorkbench.DOCX.sha256(), version.get("sha256"));
    assertEquals("lawyer", version.get("uploadedBy"));
    assertEquals(Map.of("self", address), version.get("links"));
    Map<?, ?> finding = (Map<?, ?>) ((List<?>) tree.get("findings")).get(0);
    assertEquals("warning", finding.get("severity"));
    assertEquals("unknown-path", finding.get("code"));
    assertEquals("kk.docx", finding.get("file"));
    assertEquals("7", finding.get("paragraph").toString());
    assertEquals("{{nam}}", finding.get("around"));
    assertEquals(List.of(LAWYER, "contract", "PK"), door.workbench.asked);
  }

  @Test
  void aFindingIsSaidInTheReadersLanguage() {
    String kazakh = message(send(upload().header("Accept-Language", "kk"), VERSIONS));
    String russian = message(send(upload().header("Accept-Language", "ru"), VERSIONS));
    assertFalse(kazakh.isBlank() || kazakh.equals(russian), kazakh);
  }

  @Test
  void aFaultyTemplateIsAnsweredWithItsReportAndNothingIsCreated() {
    door.workbench.faulty = true;
    MockHttpResponse answer = send(upload(), VERSIONS);
    assertEquals(200, answer.getStatus());
    assertNull(RestDoor.header(answer, "Location"));
    assertEquals("1", RestDoor.json(answer).get("errors").toString());
    assertFalse(RestDoor.json(answer).containsKey("version"));
  }

  @Test
  void theAnswerMayBeTheWordFileWithComments() {
    door.workbench.faulty = true;
    MockHttpResponse answer =
        send(upload().header("Accept-Language", "ru"), VERSIONS + "?annotated=true&language=kk");
    assertEquals(200, answer.getStatus());
    assertEquals(FileAnswers.DOCX, RestDoor.header(answer, "Content-Type"));
    assertArrayEquals(FakeWorkbench.DOCX.bytes(), answer.getOutput());
    assertTrue(RestDoor.header(answer, "Content-Disposition").contains("kk.docx"));
    assertEquals(List.of(LAWYER, "contract", "PK", Language.KK, Language.RU), door.workbench.asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?annotated=yes&language=kk",
        "?annotated=true",
        "?annotated=true&language=de",
        "?language=kk",
        "?colour=red"
      })
  void aQueryThatMakesNoSenseIsRefusedBeforeAnythingIsRead(String query) {
    assertEquals(400, send(upload(), VERSIONS + query).getStatus());
    assertTrue(door.workbench.asked.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"application/json, 415", "application/x-zip-compressed, 201", "Application/ZIP, 201"})
  void aTemplateIsAZip(String type, int status) {
    assertEquals(status, send(upload().header("Content-Type", type), VERSIONS).getStatus());
  }

  @Test
  void theVersionsAreListedWithWhatIsKnownOfThem() {
    MockHttpResponse answer = send(new FakeRequest("GET"), VERSIONS);
    List<?> versions = (List<?>) RestDoor.json(answer).get("versions");
    Map<?, ?> retired = (Map<?, ?>) versions.get(0);
    assertEquals("retired", retired.get("state"));
    assertEquals("1", retired.get("findingCount").toString());
    assertEquals("2026-11-22T12:00:00Z", retired.get("retiredAt"));
    assertEquals("admin", retired.get("publishedBy"));
    assertEquals(false, retired.get("builtIn"));
    Map<?, ?> builtIn = (Map<?, ?>) versions.get(1);
    assertEquals(true, builtIn.get("builtIn"));
    assertEquals("2027-01-01", builtIn.get("validTo"));
    assertFalse(builtIn.containsKey("uploadedAt"));
  }

  @Test
  void oneVersionIsToldWithItsReport() {
    MockHttpResponse answer = send(new FakeRequest("GET"), VERSIONS + "/1.1.0-rc.1+a");
    assertEquals(200, answer.getStatus());
    assertEquals(1, ((List<?>) RestDoor.json(answer).get("findings")).size());
    assertEquals("1.1.0-rc.1+a", door.workbench.asked.get(2));
  }

  @Test
  void aPublicationMayNameTheContentThatIsMeant() {
    String address = VERSIONS + "/1.1.0/publication";
    MockHttpResponse answer = send(admin("POST"), address);
    assertEquals(200, answer.getStatus());
    assertEquals("published", RestDoor.json(answer).get("state"));
    assertEquals(Optional.empty(), door.workbench.asked.get(3));
    send(admin("POST").json("{\"sha256\": \"ab\"}"), address);
    assertEquals(Optional.of("ab"), door.workbench.asked.get(7));
    assertEquals(400, send(admin("POST").json("{\"sha\": 1}"), address).getStatus());
    var text = admin("POST").body("x".getBytes(StandardCharsets.UTF_8));
    assertEquals(415, send(text, address).getStatus());
  }

  @Test
  void aRetirementIsAnsweredWithTheVersion() {
    MockHttpResponse answer = send(new FakeRequest("POST"), VERSIONS + "/1.1.0/retirement");
    assertEquals("retired", RestDoor.json(answer).get("state"));
  }

  @Test
  void aSampleIsShownInTheLanguageThatIsAskedFor() {
    String sample = VERSIONS + "/1.1.0/samples/full";
    MockHttpResponse answer = send(admin("GET"), sample + "?language=ru");
    assertEquals(200, answer.getStatus());
    assertEquals(FileAnswers.PDF, RestDoor.header(answer, "Content-Type"));
    assertArrayEquals(FakeIntake.PDF.bytes(), answer.getOutput());
    var wanted = new SampleRequest("contract", "1.1.0", "full", Language.RU);
    assertEquals(wanted, door.intake.asked.get(1));
    assertEquals(400, send(admin("GET"), sample + "?language=de").getStatus());
  }

  @Test
  void aRefusalIsAProblem() {
    door.workbench.failure = Refusal.of(Refusal.Kind.CONFLICT, "version-taken");
    assertEquals(409, send(upload(), VERSIONS).getStatus());
    assertEquals(401, send(upload().user(null), VERSIONS).getStatus());
  }

  private MockHttpResponse send(FakeRequest request, String path) {
    return door.send(request, path);
  }

  private static FakeRequest admin(String method) {
    return new FakeRequest(method).user("root", "admin");
  }

  private static FakeRequest upload() {
    return new FakeRequest("POST")
        .user("lawyer", "lawyer")
        .header("Content-Type", "application/zip")
        .body("PK".getBytes(StandardCharsets.UTF_8));
  }

  private static String message(MockHttpResponse answer) {
    List<?> findings = (List<?>) RestDoor.json(answer).get("findings");
    return (String) ((Map<?, ?>) findings.get(0)).get("message");
  }
}
