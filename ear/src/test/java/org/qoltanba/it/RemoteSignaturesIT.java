package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;

/** A director whose key never comes near the server. */
@ExtendWith(ArquillianExtension.class)
class RemoteSignaturesIT {

  private final Api director = Api.as("director");
  private KeyStore own;

  @BeforeEach
  void openOwnKeys() throws Exception {
    own = KeyStore.getInstance("PKCS12");
    try (InputStream in = Sample.DIRECTOR.open()) {
      own.load(in, Sample.PASSWORD.toCharArray());
    }
  }

  @Test
  void aPreparedSignatureIsCompletedOnceWithTheValueOfABrowser() throws Exception {
    String document =
        director.post("api/v1/documents", Samples.contract("kk")).expect(201).header("Location");
    Answer prepared = director.post(document + "/preparations", order()).expect(201);
    assertEquals("1", director.get(document).expect(200).at("/revision"));
    String completion = prepared.header("Location") + "/completion";
    String value = "{\"value\": \"" + value(prepared.at("/attributes")) + "\"}";
    Api.as("system").post(completion, value).expect(404);
    Answer done = director.post(completion, value, "Idempotency-Key", "browser-1").expect(201);
    assertEquals("2", done.at("/revision"));
    assertEquals("B-LTA", done.at("/signatures/1/level"));
    director.post(completion, value).expect(409);
    assertEquals(
        done.text(), director.post(completion, value, "Idempotency-Key", "browser-1").text());
    byte[] pdf = director.get(document + "/pdf").expect(200).bytes();
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
    SignedPdfCheck.of(pdf).popplerPasses(2);
  }

  @Test
  void aClerkMayNotPrepareTheSignatureOfAPerson() throws Exception {
    Api clerk = Api.as("clerk");
    String document =
        clerk.post("api/v1/documents", Samples.contract("kk")).expect(201).header("Location");
    clerk.post(document + "/preparations", order()).expect(403);
  }

  private String order() throws Exception {
    byte[] certificate = own.getCertificate(Sample.DIRECTOR.party()).getEncoded();
    return "{\"party\": \"director\", \"level\": \"B-LTA\", \"strict\": true, \"certificates\": [\""
        + Base64.getEncoder().encodeToString(certificate)
        + "\"]}";
  }

  /** As a browser's Web Cryptography gives it: r and s one after the other. */
  private String value(String attributes) throws Exception {
    var key = own.getKey(Sample.DIRECTOR.party(), Sample.PASSWORD.toCharArray());
    var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign((PrivateKey) key);
    signature.update(Base64.getDecoder().decode(attributes));
    return Base64.getEncoder().encodeToString(signature.sign());
  }
}
