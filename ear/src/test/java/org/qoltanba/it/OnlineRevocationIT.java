package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.ForeignKey;
import org.qoltanba.validation.ForeignSigner;
import tools.jackson.databind.JsonNode;

/**
 * Revocations that a file does not tell of, asked for by the server that the tests share, whose
 * site names one host: {@code localhost} with the port of the responder here.
 */
@ExtendWith(ArquillianExtension.class)
class OnlineRevocationIT {

  private static final int PORT = 18898;
  private static final String NAMED = "http://localhost:" + PORT + "/ocsp";

  /** The same machine by a name that the site does not have. */
  private static final String UNNAMED = "http://127.0.0.1:" + PORT + "/ocsp";

  private final Api clerk = Api.as("clerk");
  private OcspPeer responder;

  @BeforeEach
  void answer() throws IOException {
    responder = new OcspPeer(PORT);
  }

  @AfterEach
  void fallSilent() {
    responder.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"PAdES_BASELINE_B", "PAdES_BASELINE_T"})
  void aGoodCertificateIsKnownToBeGood(SignatureLevel level) throws Exception {
    JsonNode signature = judged(ForeignKey.issued(BigInteger.valueOf(17), NAMED), level);
    assertEquals("VALID", signature.get("verdict").asString(), signature.toString());
    assertEquals(List.of(), codes(signature, "notes"));
    assertTrue(responder.asked() > 0, "nobody was asked");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAdES_BASELINE_B", "PAdES_BASELINE_T"})
  void aRevokedCertificateIsFound(SignatureLevel level) throws Exception {
    JsonNode signature = judged(ForeignKey.issued(revoked(), NAMED), level);
    assertNotEquals("VALID", signature.get("verdict").asString(), signature.toString());
    List<String> reasons = codes(signature, "reasons");
    assertTrue(reasons.stream().anyMatch(one -> one.startsWith("etsi-revoked")), reasons::toString);
  }

  @Test
  void whoeverIsNotNamedIsNotAsked() throws Exception {
    var level = SignatureLevel.PAdES_BASELINE_B;
    JsonNode signature = judged(ForeignKey.issued(revoked(), UNNAMED), level);
    assertEquals("VALID", signature.get("verdict").asString(), signature.toString());
    assertEquals(List.of("revocation-unknown"), codes(signature, "notes"));
    assertEquals(0, responder.asked());
  }

  private JsonNode judged(ForeignKey key, SignatureLevel level) throws Exception {
    byte[] paper = SignedPapers.withoutPlaces();
    byte[] pdf = new ForeignSigner(Clock.systemUTC()).sign(paper, key, level);
    var body = BodyPublishers.ofByteArray(pdf);
    return clerk
        .send("POST", "api/v1/validations", body, "Content-Type", "application/pdf")
        .expect(200)
        .json()
        .get("signatures")
        .get(0);
  }

  /** By this number the responder knows the one that was revoked. */
  private static BigInteger revoked() throws Exception {
    return ForeignKey.of(Sample.DIRECTOR_REVOKED).chain().get(0).getSerialNumber();
  }

  private static List<String> codes(JsonNode signature, String list) {
    return signature.get(list).valueStream().map(one -> one.get("code").asString()).toList();
  }
}
