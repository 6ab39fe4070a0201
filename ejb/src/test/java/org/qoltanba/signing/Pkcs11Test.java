package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.signing.PadesSignerTest.STOPPED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStoreException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Language;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.referee.SoftToken;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.key.Pkcs11;
import org.qoltanba.signing.key.PrivateKeySigner;
import org.qoltanba.signing.key.SigningKey;

/** Keys in a token that speaks PKCS#11. */
class Pkcs11Test {

  private static final List<Sample> KEYS =
      List.of(Sample.DIRECTOR, Sample.DIRECTOR_P384, Sample.DIRECTOR_RSA3072);

  @TempDir static Path folder;
  private static SoftToken token;
  private static Exception ofTheWrongPin;

  /**
   * Once a process has logged in, a token asks it for no PIN any more: the wrong one comes first.
   */
  @BeforeAll
  static void insert() throws Exception {
    token = new SoftToken("test-" + UUID.randomUUID().toString().substring(0, 8));
    for (Sample sample : KEYS) {
      put(sample);
    }
    ofTheWrongPin = assertThrows(IOException.class, () -> read(Sample.DIRECTOR.name(), "4321"));
  }

  @AfterAll
  static void remove() throws Exception {
    if (token != null) {
      token.delete();
    }
  }

  static List<Sample> keys() {
    return KEYS;
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyInATokenSignsAsOneInAFile(Sample sample) throws Exception {
    var key = read(sample.name(), SoftToken.PIN);
    var signer = new PadesSigner(SampleKeys.ringOf("director", key), STOPPED);
    var pdf = signer.sign(Papers.paper(Language.KK, "director")).pdf().bytes();
    SignedPdfCheck.of(pdf).dssFindsOfLowerLevels("PAdES-BASELINE-B").opensslPasses(1);
    PdfaCheck.of(pdf).obeys("2b");
  }

  @Test
  void theChainIsCompletedFromTheConfiguration() throws Exception {
    var key = read(Sample.DIRECTOR.name(), SoftToken.PIN);
    assertEquals(SampleKeys.key(Sample.DIRECTOR).chain(), key.chain());
    assertTrue(key.sample());
    assertFalse(key.toString().contains(SoftToken.PIN), key::toString);
  }

  @Test
  void whatCantBeUsedIsToldAtOnce() throws Exception {
    assertThrows(KeyStoreException.class, () -> read("nobody", SoftToken.PIN));
    assertFalse(ofTheWrongPin.toString().contains("4321"), ofTheWrongPin::toString);
    var nowhere = new Pkcs11.Token("/nowhere/libpkcs11.so", 0);
    assertThrows(
        IOException.class,
        () -> Pkcs11.read(nowhere, "seal", SoftToken.PIN.toCharArray(), List.of()));
  }

  private static SigningKey read(String alias, String pin) throws Exception {
    var issuers = SampleKeys.key(Sample.DIRECTOR).chain();
    var place = new Pkcs11.Token(SoftToken.LIBRARY, token.slot());
    return Pkcs11.read(place, alias, pin.toCharArray(), issuers.subList(1, issuers.size()));
  }

  private static void put(Sample sample) throws Exception {
    var key = SampleKeys.key(sample);
    var pkcs8 = ((PrivateKeySigner) key.signer()).key().getEncoded();
    var text =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(pkcs8)
            + "\n-----END PRIVATE KEY-----\n";
    var certificate = folder.resolve("certificate.der");
    Files.write(certificate, key.certificate().getEncoded());
    var id = "0" + KEYS.indexOf(sample);
    token.take(Files.writeString(folder.resolve("key.pem"), text), certificate, id, sample.name());
  }
}
