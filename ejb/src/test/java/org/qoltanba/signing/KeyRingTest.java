package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.key.Pkcs12;
import org.qoltanba.signing.key.PrivateKeySigner;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.key.SigningKey;

class KeyRingTest {

  private static final SigningKey RSA = SampleKeys.key(Sample.DIRECTOR_RSA3072);
  private static final SigningKey P256 = SampleKeys.key(Sample.DIRECTOR);

  @Test
  void anOrganisationsOwnKeyGoesBeforeTheOneForAll() {
    var ring =
        new KeyRing(
            List.of(
                new KeyRing.Entry("*", "director", P256),
                new KeyRing.Entry("acme", "director", RSA)));
    assertSame(RSA, ring.find("acme", "director").orElseThrow());
    assertSame(P256, ring.find("other", "director").orElseThrow());
    assertEquals(Optional.empty(), ring.find("acme", "recipient"));
  }

  @Test
  void twoKeysOfOnePartyAreNotTaken() {
    var entry = new KeyRing.Entry("acme", "director", RSA);
    assertThrows(IllegalArgumentException.class, () -> new KeyRing(List.of(entry, entry)));
  }

  @Test
  void aReportOfTheKeysNamesWhatIsWrongAndWhoseItIsOnlyWhereAsked() {
    var ring =
        new KeyRing(
            List.of(
                new KeyRing.Entry("acme", "director", P256),
                new KeyRing.Entry("*", "organisation", SampleKeys.key(Sample.ORGANISATION))));
    assertEquals(List.of(), ring.faultsAt(Instant.parse("2026-11-20T00:00:00Z")));
    assertEquals(
        List.of("*/organisation: signing-key-expired", "acme/director: signing-key-expired"),
        ring.faultsAt(Instant.parse("2050-01-01T00:00:00Z")));
    assertEquals(
        Set.of("signing-key-expired"), ring.faultCodesAt(Instant.parse("2050-01-01T00:00:00Z")));
  }

  @Test
  void aKeyFromTheSamplesIsKnownAsOne() {
    for (Sample sample : Sample.values()) {
      assertTrue(SampleKeys.key(sample).sample(), sample.file());
    }
    assertTrue(SampleKeys.ring().hasSamples());
    var own = new SigningKey(P256.signer(), new SignerIdentity(P256.chain(), false));
    assertFalse(SampleKeys.ringOf("director", own).hasSamples());
  }

  @Test
  void aKeyDoesNotTellItsSecretWhenPrinted() {
    assertEquals(
        "SigningKey[SignerIdentity[certificate "
            + P256.certificate().getSerialNumber().toString(16)
            + "]]",
        P256.toString());
  }

  @Test
  void theSignatureDoesNotCarryTheRoot() {
    assertEquals(P256.chain().subList(0, 2), P256.identity().chainWithoutRoot());
  }

  @Test
  void aWrongPasswordAndAWrongAliasAreTold() throws IOException {
    byte[] store;
    try (var in = Sample.DIRECTOR.open()) {
      store = in.readAllBytes();
    }
    assertThrows(
        IOException.class,
        () -> Pkcs12.read(new ByteArrayInputStream(store), "director", "wrong".toCharArray()));
    var password = Sample.PASSWORD.toCharArray();
    assertThrows(
        KeyStoreException.class,
        () -> Pkcs12.read(new ByteArrayInputStream(store), "nobody", password));
  }

  @Test
  void aKeystoreWhoseCertificateIsOfAnotherKeyIsNotTaken() throws Exception {
    var password = "password".toCharArray();
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    var mine = SelfMadeKeys.of(SelfMadeKeys.curve("secp256r1"), SelfMadeKeys.SIGNING);
    var another = SelfMadeKeys.curve("secp256r1").getPrivate();
    var chain = new X509Certificate[] {mine.certificate()};
    store.setKeyEntry("mine", ((PrivateKeySigner) mine.signer()).key(), password, chain);
    store.setKeyEntry("another", another, password, chain);
    var out = new ByteArrayOutputStream();
    store.store(out, password);
    var bytes = out.toByteArray();
    var read = Pkcs12.read(new ByteArrayInputStream(bytes), "mine", password);
    assertFalse(read.sample());
    assertThrows(
        KeyStoreException.class,
        () -> Pkcs12.read(new ByteArrayInputStream(bytes), "another", password));
  }
}
