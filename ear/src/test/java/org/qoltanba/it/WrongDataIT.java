package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/** Bad input by REST gets its typed error, and the next request works. */
@ExtendWith(ArquillianExtension.class)
class WrongDataIT {

  private static final String DOCUMENTS = "api/v1/documents";

  private final Api clerk = Api.as("clerk");

  @AfterEach
  void theNextRequestWorks() {
    clerk.post(DOCUMENTS, Samples.contract("kk")).expect(201);
  }

  @Test
  void aMissingRecipientIsNamedByItsPointer() {
    clerk
        .post(DOCUMENTS, Samples.contract("kk", r -> data(r).remove("recipient")))
        .expectFault(422, "/data/recipient", "required");
  }

  @Test
  void aWrongCheckDigitIsRefused() {
    clerk
        .post(
            DOCUMENTS,
            Samples.contract(
                "kk", r -> data(r).withObject("/recipient").put("iin", "880811190004")))
        .expectFault(422, "/data/recipient/iin", "iin-check-digit");
  }

  @Test
  void anUnknownFieldIsRefused() {
    clerk
        .post(DOCUMENTS, Samples.contract("kk", r -> data(r).put("colour", "blue")))
        .expectFault(422, "/data/colour", "unknown-field");
  }

  @Test
  void anUnknownLanguageIsRefused() {
    clerk.post(DOCUMENTS, Samples.contract("de")).expectFault(422, "/language", "unknown-language");
  }

  @Test
  void anUnknownTemplateIsRefused() {
    clerk
        .post(DOCUMENTS, Samples.contract("kk", r -> r.put("template", "love-letter")))
        .expectFault(422, "/template", "unknown-template");
  }

  @Test
  void brokenJsonIsToldItsPlace() {
    Answer answer = clerk.post(DOCUMENTS, "{\"template\": \"rehabilitation-contract\",");
    answer.expectFault(400, "", "broken-json");
  }

  @Test
  void aBodyOfThirtyMegabytesIsRefusedWithAndWithoutItsLength() {
    byte[] big = new byte[30 * 1024 * 1024];
    String json = "application/json";
    clerk
        .send("POST", DOCUMENTS, BodyPublishers.ofByteArray(big), "Content-Type", json)
        .expectProblem(413);
    clerk
        .send(
            "POST",
            DOCUMENTS,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big)),
            "Content-Type",
            json)
        .expectProblem(413);
  }

  @Test
  void anotherMediaTypeAnUnknownPathAndAWrongMethodHaveTheirOwnProblems() {
    clerk
        .send(
            "POST",
            DOCUMENTS,
            BodyPublishers.ofString("<a/>", StandardCharsets.UTF_8),
            "Content-Type",
            "text/xml")
        .expectProblem(415);
    clerk.get("api/v1/nothing-here").expectProblem(404);
    clerk.get(DOCUMENTS + "/not-a-uuid").expectProblem(404);
    clerk.send("DELETE", DOCUMENTS, BodyPublishers.noBody()).expectProblem(405);
    clerk.get(DOCUMENTS, "Accept", "image/png").expectProblem(406);
    clerk.get(DOCUMENTS + "?size=0").expectProblem(400);
    clerk.get(DOCUMENTS + "?from=yesterday").expectProblem(400);
  }

  @Test
  void anIdempotencyKeyOfAWrongFormIsRefused() {
    clerk
        .post(DOCUMENTS, Samples.contract("kk"), "Idempotency-Key", "two words")
        .expectProblem(400);
  }

  @Test
  void theProblemSpeaksTheCallersLanguage() {
    String body = Samples.contract("kk", r -> data(r).remove("recipient"));
    String kk = clerk.post(DOCUMENTS, body, "Accept-Language", "kk").at("/errors/0/message");
    String ru = clerk.post(DOCUMENTS, body, "Accept-Language", "ru").at("/errors/0/message");
    String en = clerk.post(DOCUMENTS, body, "Accept-Language", "en;q=0.9").at("/errors/0/message");
    assertNotEquals(kk, ru);
    assertNotEquals(ru, en);
    assertFalse(kk.isBlank());
  }

  @Test
  void nothingIsKeptOfARefusedRequest() {
    String reference = "refused-" + System.nanoTime();
    clerk
        .post(
            DOCUMENTS,
            Samples.contract("kk", r -> data(r.put("reference", reference)).remove("recipient")))
        .expectProblem(422);
    assertEquals("0", clerk.get(DOCUMENTS + "?reference=" + reference).at("/total"));
  }

  private static ObjectNode data(ObjectNode request) {
    return (ObjectNode) request.get("data");
  }
}
