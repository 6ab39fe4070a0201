package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Base64;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qoltanba.validation.forgery.Forgeries;
import tools.jackson.databind.JsonNode;

/** Signed files judged by the running server. */
@ExtendWith(ArquillianExtension.class)
class ValidationsIT {

  private static final String VALIDATIONS = "api/v1/validations";

  private final Api clerk = Api.as("clerk");

  @Test
  void whatTheServerIssuedIsValidAndArchivalByRestAndBySoap() {
    byte[] pdf = issued();
    JsonNode report = judged(pdf, "?expected=organisation&reports=etsi").json();
    assertTrue(report.get("valid").asBoolean(), report.toString());
    JsonNode signature = report.get("signatures").get(0);
    assertEquals("VALID", signature.get("verdict").asString());
    assertEquals("PAdES-BASELINE-B", signature.get("level").asString());
    assertTrue(signature.get("signer").get("sample").asBoolean());
    assertEquals("3a", report.get("archival").get("pdfa").asString());
    assertTrue(report.get("archival").get("conforms").asBoolean(), report.toString());
    assertTrue(report.get("reports").get("etsi").asString().contains("ValidationReport"));

    String file = Base64.getEncoder().encodeToString(pdf);
    String wanted = "<q:file>%s</q:file><q:expected>organisation</q:expected>".formatted(file);
    Answer soap =
        Soap.call(clerk, "<q:ValidateDocument>" + wanted + "</q:ValidateDocument>").expect(200);
    assertEquals("true", Soap.element(soap, "valid"));
    assertEquals("VALID", Soap.element(soap, "verdict"));
  }

  @Test
  void aPageThatWasCoveredAfterwardsIsFoundWithItsPlace() {
    JsonNode report = judged(Forgeries.overlay(issued()), "?expected=organisation").json();
    assertFalse(report.get("valid").asBoolean());
    JsonNode signature = report.get("signatures").get(0);
    assertEquals("INVALID", signature.get("verdict").asString());
    JsonNode change = signature.get("changesSince").get(0);
    assertEquals("page-changed", change.get("code").asString());
    assertEquals(1, change.get("page").asInt());
  }

  @Test
  void garbageIsRefusedAndTooMuchOfItToo() {
    Answer garbage = judged(new byte[] {1, 2, 3}, "");
    assertEquals(422, garbage.status());
    assertTrue(garbage.text().contains("not-a-pdf"), garbage.text());
    byte[] zeros = Arrays.copyOf("%PDF-1.7".getBytes(), 21 * 1024 * 1024);
    assertEquals(413, judged(zeros, "").status());
  }

  @Test
  void anAdministratorMayNotAsk() {
    Answer answer =
        Api.as("admin")
            .send(
                "POST",
                VALIDATIONS,
                BodyPublishers.ofByteArray(new byte[1]),
                "Content-Type",
                "application/pdf");
    assertEquals(403, answer.status());
  }

  private Answer judged(byte[] pdf, String query) {
    return clerk.send(
        "POST",
        VALIDATIONS + query,
        BodyPublishers.ofByteArray(pdf),
        "Content-Type",
        "application/pdf",
        "Accept-Language",
        "en");
  }

  private byte[] issued() {
    Answer issued = clerk.post("api/v1/documents", Samples.contract("kk")).expect(201);
    return clerk.get(issued.json().get("links").get("pdf").asString().substring(1)).bytes();
  }
}
