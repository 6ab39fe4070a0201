package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.PreparationOrder;
import org.qoltanba.intake.RemoteSignatures.Prepared;
import org.qoltanba.samples.Sample;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRemoteSignatures;
import org.qoltanba.web.FakeRequest;

class PreparationsDoorTest {

  private static final UUID DOCUMENT = FakeIntake.ID;
  private static final String PLACE = "/documents/" + DOCUMENT + "/preparations";
  private static final String COMPLETION = PLACE + "/" + FakeRemoteSignatures.ID + "/completion";

  private final X509Certificate certificate = root();
  private final RestDoor door = new RestDoor();

  @Test
  void aPreparationSaysWhatIsToBeSigned() throws Exception {
    MockHttpResponse answer = send(PLACE, order("B-LT", "value", base64(certificate)));
    assertEquals(201, answer.getStatus());
    assertEquals(
        "/api/v1" + PLACE + "/" + FakeRemoteSignatures.ID, RestDoor.header(answer, "Location"));
    var tree = RestDoor.json(answer);
    assertEquals("AQI=", tree.get("attributes"));
    assertEquals("AwQ=", tree.get("digest"));
    assertEquals("SHA-384", tree.get("digestAlgorithm"));
    assertEquals("SHA384withECDSA", tree.get("algorithm"));
    assertEquals("2026-11-22T12:15:00Z", tree.get("expiresAt"));
    assertEquals(DOCUMENT, door.signatures.asked.get(1));
    assertEquals(
        new SignatureOrder("director", SignatureLevel.B_LT, true), door.signatures.asked.get(2));
    assertEquals(
        new PreparationOrder(List.of(certificate), Form.VALUE), door.signatures.asked.get(3));
  }

  @Test
  void anAgentIsGivenTheDigestOfTheFileAndMayMakeLessThanTheBaseline() throws Exception {
    var tree = RestDoor.json(send(PLACE, order("BES", "cms", base64(certificate))));
    assertFalse(tree.containsKey("attributes"));
    assertEquals("SHA-256", tree.get("digestAlgorithm"));
    assertEquals("BES", tree.get("level"));
  }

  @ParameterizedTest
  @CsvSource({
    "BES, value, 0, unknown-level",
    "B-X, cms, 0, unknown-level",
    "B-B, card, 0, unknown-form",
    "B-B, value, AQI=, no-certificate"
  })
  void whatIsNotOnOfferIsRefusedByItsName(
      String level, String form, String certificates, String code) throws Exception {
    var text = certificates.equals("0") ? base64(certificate) : certificates;
    MockHttpResponse answer = send(PLACE, order(level, form, text));
    assertEquals(422, answer.getStatus());
    assertTrue(RestDoor.text(answer).contains(code), RestDoor.text(answer));
    assertTrue(door.signatures.asked.isEmpty());
  }

  @Test
  void aCompletionIsAnsweredByTheRecord() {
    MockHttpResponse answer =
        door.send(
            new FakeRequest("POST").json("{\"value\": \"AQID\"}").header("Idempotency-Key", "k"),
            COMPLETION);
    assertEquals(201, answer.getStatus());
    assertEquals(DOCUMENT.toString(), RestDoor.json(answer).get("id"));
    assertEquals(new Prepared(DOCUMENT, FakeRemoteSignatures.ID), door.signatures.asked.get(1));
    assertEquals(
        new Answer(Form.VALUE, new Content(new byte[] {1, 2, 3})), door.signatures.asked.get(2));
    assertEquals(Optional.of("k"), door.signatures.asked.get(3));
  }

  @Test
  void anAgentsCmsIsTakenAsOne() {
    assertEquals(201, send(COMPLETION, "{\"cms\": \"AQID\"}").getStatus());
    assertEquals(
        new Answer(Form.CMS, new Content(new byte[] {1, 2, 3})), door.signatures.asked.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"value\": \"AQID\", \"cms\": \"AQID\"}",
        "{\"value\": 1}",
        "{\"value\": \"~\"}",
        "{\"pdf\": \"AQID\"}"
      })
  void aCompletionThatSaysSomethingElseIsMalformed(String json) {
    assertEquals(400, send(COMPLETION, json).getStatus());
    assertTrue(door.signatures.asked.isEmpty());
  }

  @Test
  void whatIsNoIdIsNoPreparation() {
    MockHttpResponse answer = send(PLACE + "/1/completion", "{\"value\": \"AQID\"}");
    assertEquals(404, answer.getStatus());
    assertTrue(RestDoor.text(answer).contains("unknown-preparation"), RestDoor.text(answer));
  }

  private MockHttpResponse send(String path, String json) {
    return door.send(new FakeRequest("POST").json(json), path);
  }

  private static String order(String level, String form, String certificate) {
    return "{\"party\": \"director\", \"level\": \"%s\", \"strict\": true, \"form\": \"%s\", \"certificates\": [\"%s\"]}"
        .formatted(level, form, certificate);
  }

  private static String base64(X509Certificate certificate) throws GeneralSecurityException {
    return Base64.getEncoder().encodeToString(certificate.getEncoded());
  }

  private static X509Certificate root() {
    try (InputStream in = Sample.class.getResourceAsStream("root.pem")) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
