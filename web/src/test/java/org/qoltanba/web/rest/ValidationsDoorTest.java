package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.web.FakeRequest;

class ValidationsDoorTest {

  private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

  private final RestDoor door = new RestDoor();

  @Test
  void aPdfIsAnsweredWithTheVerdictInTheReadersLanguage() {
    MockHttpResponse answer = send(pdf().header("Accept-Language", "en"), "/validations");
    assertEquals(200, answer.getStatus());
    assertEquals("en", RestDoor.header(answer, "Content-Language"));
    Map<String, Object> tree = RestDoor.json(answer);
    assertEquals(false, tree.get("valid"));
    assertEquals(List.of("lawyer"), tree.get("missing"));
    Map<?, ?> signature = (Map<?, ?>) ((List<?>) tree.get("signatures")).get(0);
    assertEquals("director", signature.get("field"));
    assertEquals("INVALID", signature.get("verdict"));
    assertEquals(
        "The signature of Ә. Ұ. is NOT valid. After this signature the document was changed in a"
            + " way that it does not permit. A time-stamp authority confirms that it existed at"
            + " 2026-11-22T12:00:00Z. Whether the certificate was revoked is not known: the file"
            + " says nothing about it.",
        signature.get("explanation"));
    Map<?, ?> change = (Map<?, ?>) ((List<?>) signature.get("changesSince")).get(0);
    assertEquals("2", change.get("page").toString());
    assertEquals("12 0 R", change.get("object"));
    assertEquals("forbidden", change.get("effect"));
    assertEquals(Map.of("simple", "<SimpleReport/>"), tree.get("reports"));
    assertEquals(true, ((Map<?, ?>) tree.get("archival")).get("conforms"));
  }

  @Test
  void whatIsExpectedAndReportedStandsInTheQuery() {
    send(pdf(), "/validations?expected=director,lawyer&reports=etsi,simple");
    assertEquals(new Content(PDF), door.validations.asked.file());
    assertEquals(Optional.of(Set.of("director", "lawyer")), door.validations.asked.expected());
    assertEquals(Set.of(ReportKind.ETSI, ReportKind.SIMPLE), door.validations.asked.reports());
  }

  @Test
  void aSignatureBesideItsDocumentComesAsJson() {
    String json = "{\"file\": \"AQI=\", \"original\": \"AwQ=\", \"expected\": []}";
    assertEquals(200, send(new FakeRequest("POST").json(json), "/validations").getStatus());
    assertEquals(new Content(new byte[] {1, 2}), door.validations.asked.file());
    var original = Optional.of(new Content(new byte[] {3, 4}));
    assertEquals(original, door.validations.asked.original());
    assertEquals(Optional.of(Set.of()), door.validations.asked.expected());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"file\": 1}", "{\"file\": \"~\"}", "{\"file\": \"AQI=\", \"x\": 1}"})
  void jsonThatSaysSomethingElseIsMalformed(String json) {
    assertEquals(400, send(new FakeRequest("POST").json(json), "/validations").getStatus());
    assertNull(door.validations.asked);
  }

  @Test
  void anUnknownReportIsRefusedByItsName() {
    MockHttpResponse answer = send(pdf(), "/validations?reports=pretty");
    assertEquals(422, answer.getStatus());
    assertTrue(RestDoor.text(answer).contains("unknown-report"), RestDoor.text(answer));
  }

  @Test
  void anotherMediaTypeIsRefused() {
    var text = new FakeRequest("POST").body(PDF).header("Content-Type", "text/plain");
    assertEquals(415, send(text, "/validations").getStatus());
  }

  private MockHttpResponse send(FakeRequest request, String path) {
    return door.send(request, path);
  }

  private static FakeRequest pdf() {
    return new FakeRequest("POST").body(PDF).header("Content-Type", "application/pdf");
  }
}
