package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadPlace;
import org.qoltanba.web.FakeRequest;

class UploadsDoorTest {

  private static final String PATH = "/documents/uploads";
  private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
  private static final String WHOLE =
      """
      {"file": "AQI=", "language": "ru", "archival": "not-required", "reference": "case-7",
       "parties": [{"id": "director", "title": "Head",
         "place": {"page": 2, "left": 10.5, "bottom": 20, "width": 200, "height": 60}},
         {"id": "recipient", "field": "Signature1"}],
       "sign": [{"party": "director", "level": "B-T", "strict": true},
         {"party": "organisation", "level": "B-B"}]}
      """;

  private final RestDoor door = new RestDoor();

  @Test
  void aPdfIsTakenWithOneSignature() {
    MockHttpResponse answer = send(pdf(), PATH + "?party=organisation&level=B-LTA&language=en");
    assertEquals(201, answer.getStatus());
    assertTrue(RestDoor.header(answer, "Location").startsWith("/api/v1/documents/"));
    Upload asked = door.uploads.asked.upload();
    assertEquals(new Content(PDF), asked.file());
    assertEquals(Language.EN, asked.language());
    assertTrue(asked.archival());
    assertEquals(List.of(new SignatureOrder("organisation", SignatureLevel.B_LTA)), asked.sign());
    assertEquals("organisation", asked.parties().get(0).party().id());
    assertEquals("Ұйым", asked.parties().get(0).party().title().kk());
  }

  @Test
  void jsonSaysWhoSignsWhere() {
    var request = new FakeRequest("POST").json(WHOLE).header("Idempotency-Key", "k1");
    assertEquals(201, send(request, PATH).getStatus());
    Upload asked = door.uploads.asked.upload();
    assertFalse(asked.archival());
    assertEquals(Optional.of("case-7"), asked.reference());
    assertEquals(
        List.of("director", "recipient", "organisation"),
        asked.parties().stream().map(party -> party.party().id()).toList());
    assertEquals("Head", asked.parties().get(0).party().title().ru());
    assertEquals(
        Optional.of(new UploadPlace(2, 10.5, 20, 200, 60)), asked.parties().get(0).place());
    assertEquals(Optional.of("Signature1"), asked.parties().get(1).field());
    var key = door.uploads.asked.key().orElseThrow();
    send(
        new FakeRequest("POST").json(WHOLE.replace("AQI=", "AQM=")).header("Idempotency-Key", "k1"),
        PATH);
    assertFalse(
        key.equals(door.uploads.asked.key().orElseThrow()), "another file, another request");
  }

  @ParameterizedTest
  @CsvSource({
    "reference, /reference, reference-length",
    "archival, /archival, unknown-archival",
    "language, /language, unknown-language"
  })
  void wordsThatAreNotOnOfferAreRefused(String member, String pointer, String code) {
    String json =
        "{\"file\": \"AQI=\", \"parties\": [{\"id\": \"director\"}], \"%s\": \"%s\"}"
            .formatted(member, "x".repeat(201));
    assertRefused(422, pointer, code, json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | /parties | parties-number",
        "[{\"id\": \"Director\"}] | /parties/0/id | party-form",
        "[{\"id\": \"a\"}, {\"id\": \"a\"}] | /parties/1/id | party-twice",
        "[{\"id\": \"a\", \"title\": \" \"}] | /parties/0/title | title-length",
        "[{\"id\": \"a\", \"place\": {\"page\": 0, \"left\": 0, \"bottom\": 0, \"width\": 90,"
            + " \"height\": 40}}] | /parties/0/place | place-form"
      })
  void partiesThatCanNotBeUnderstoodAreRefused(String parties, String pointer, String code) {
    assertRefused(422, pointer, code, "{\"file\": \"AQI=\", \"parties\": " + parties + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"file\": \"~\"}",
        "{\"file\": \"AQI=\", \"parties\": [{\"id\": \"a\", \"place\": {}}]}",
        "{\"file\": \"AQI=\", \"pages\": 1}"
      })
  void jsonThatSaysSomethingElseIsMalformed(String json) {
    assertEquals(400, send(new FakeRequest("POST").json(json), PATH).getStatus());
    assertNull(door.uploads.asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?party=a", "?level=B-B", "?party=a&level=B-B&strict=1", "?x=1"})
  void aPdfWithoutWordsOfItsSignatureIsMalformed(String query) {
    assertEquals(400, send(pdf(), PATH + query).getStatus());
    assertNull(door.uploads.asked);
  }

  private void assertRefused(int status, String pointer, String code, String json) {
    MockHttpResponse answer = send(new FakeRequest("POST").json(json), PATH);
    assertEquals(status, answer.getStatus());
    String text = RestDoor.text(answer);
    assertTrue(text.contains("\"" + pointer + "\"") && text.contains(code), text);
  }

  private static FakeRequest pdf() {
    return new FakeRequest("POST").body(PDF).header("Content-Type", "application/pdf");
  }

  private MockHttpResponse send(FakeRequest request, String path) {
    return door.send(request, path);
  }
}
