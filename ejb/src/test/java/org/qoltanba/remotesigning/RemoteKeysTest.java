package org.qoltanba.remotesigning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.TurnableClock;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Titles;
import org.qoltanba.document.upload.ExaminedUpload;
import org.qoltanba.document.upload.InspectedUpload;
import org.qoltanba.document.upload.PlacedUpload;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadOrder;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.remotesigning.ServicePeer.Mood;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.KeyRing;
import org.qoltanba.signing.PadesSigner;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.signing.key.KeyUnavailable;
import org.qoltanba.signing.key.SigningKey;
import org.qoltanba.signing.upload.UploadFields;

/** Keys at a remote service, by real HTTP. */
class RemoteKeysTest {

  private static final byte[] ATTRIBUTES = "signed attributes".getBytes();
  private static final RemoteLogin CLIENT =
      new RemoteLogin(Optional.of("qoltanba"), ServicePeer.SECRET, Optional.of(ServicePeer.PIN));

  private final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-22T10:00:00Z"));

  @ParameterizedTest
  @EnumSource(names = {"DIRECTOR", "DIRECTOR_P384", "DIRECTOR_RSA3072", "DIRECTOR_PSS3072"})
  void aValueOfEachKindOfKeyIsThatOfItsCertificate(Sample sample) throws Exception {
    try (var peer = new ServicePeer(sample)) {
      SigningKey key = open(peer, CLIENT, Optional.empty());
      // The certificate is checked against the value.
      assertDoesNotThrow(() -> SigningKey.paired(key.signer(), key.identity()));
      assertTrue(key.sample());
    }
  }

  @Test
  void aPaperIsSignedByIt() throws Exception {
    try (var peer = new ServicePeer(Sample.DIRECTOR)) {
      var entry =
          new KeyRing.Entry(
              KeyRing.EVERY_ORGANISATION, "director", open(peer, CLIENT, Optional.empty()));
      var signer = new PadesSigner(new KeyRing(List.of(entry)), clock);
      var pdf = signer.sign(paper()).pdf().bytes();
      SignedPdfCheck.of(pdf).dssPasses(1).opensslPasses(1);
      peer.mood = Mood.LYING;
      var refusal = assertThrows(Refusal.class, () -> signer.sign(paper()));
      assertEquals("key-service-unavailable", refusal.code());
      assertEquals(Refusal.Kind.BUSY, refusal.kind());
    }
  }

  private static PlacedUpload paper() throws Exception {
    var party = new Party("director", new Titles("Директор", "Директор", "Director"));
    var upload =
        new Upload(
            new Content(SignedPapers.withoutPlaces()),
            Language.EN,
            List.of(new UploadParty(party, Optional.empty(), Optional.empty())),
            List.of(new SignatureOrder("director", SignatureLevel.B_B)),
            true,
            Optional.empty());
    var caller = new Caller("director", "shelter", Set.of());
    var order = new UploadOrder(new UUID(0, 1), caller, upload, Optional.empty(), Instant.EPOCH);
    var conformance = new Conformance("2b", Optional.empty());
    var inspected = new InspectedUpload(order, false);
    return new UploadFields().place(new ExaminedUpload(inspected, conformance));
  }

  @Test
  void aTokenIsUsedUntilItsEndAndAGivenOneForEver() throws Exception {
    try (var peer = new ServicePeer(Sample.DIRECTOR)) {
      SigningKey key = open(peer, CLIENT, Optional.of(ServicePeer.CREDENTIAL));
      sign(key);
      sign(key);
      assertEquals(1, Collections.frequency(peer.calls, "/oauth2/token"));
      clock.turnBy(3_590_000);
      sign(key);
      assertEquals(2, Collections.frequency(peer.calls, "/oauth2/token"));
      assertFalse(peer.calls.contains("/credentials/list"), "the key is named");
      var given = new RemoteLogin(Optional.empty(), "given-token", CLIENT.pin());
      sign(open(peer, given, Optional.empty()));
      assertEquals(2, Collections.frequency(peer.calls, "/oauth2/token"));
    }
  }

  @Test
  void aTokenThatIsNotTakenAnyMoreIsRenewed() throws Exception {
    try (var peer = new ServicePeer(Sample.DIRECTOR)) {
      peer.mood = Mood.TOKENS_EXPIRE;
      sign(open(peer, CLIENT, Optional.empty()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SLOW", "LYING", "GARBAGE", "FAILING"})
  void aServiceThatIsBadWhenItShouldSignGivesNoValueAndTellsNoSecret(Mood mood) throws Exception {
    try (var peer = new ServicePeer(Sample.DIRECTOR)) {
      SigningKey key = open(peer, CLIENT, Optional.empty());
      peer.mood = mood;
      assertUnavailable(assertThrows(KeyUnavailable.class, () -> sign(key)));
      peer.mood = Mood.GOOD;
      sign(key);
    }
  }

  @Test
  void aServiceThatIsDownGivesNoValue() throws Exception {
    var peer = new ServicePeer(Sample.DIRECTOR);
    SigningKey key = open(peer, CLIENT, Optional.empty());
    peer.close();
    assertUnavailable(assertThrows(KeyUnavailable.class, () -> sign(key)));
  }

  @Test
  void aValueOfAnotherKeyThanTheCertificatesIsRefused() throws Exception {
    try (var peer = new ServicePeer(Sample.DIRECTOR)) {
      peer.mood = Mood.ANOTHER_CERTIFICATE;
      SigningKey key = open(peer, CLIENT, Optional.empty());
      assertUnavailable(assertThrows(KeyUnavailable.class, () -> sign(key)));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DISABLED", "WANTING_ITS_OWNER", "GARBAGE", "FAILING", "SLOW"})
  void aKeyThatCanNotBeUsedIsToldAtOnce(Mood mood) throws Exception {
    try (var peer = new ServicePeer(Sample.DIRECTOR)) {
      peer.mood = mood;
      assertUnavailable(
          assertThrows(KeyUnavailable.class, () -> open(peer, CLIENT, Optional.empty())));
    }
  }

  @Test
  void aWrongSecretIsNotTakenAndNotTold() throws Exception {
    try (var peer = new ServicePeer(Sample.DIRECTOR)) {
      var wrong = new RemoteLogin(CLIENT.client(), "wrong-" + ServicePeer.PIN, CLIENT.pin());
      assertUnavailable(
          assertThrows(KeyUnavailable.class, () -> open(peer, wrong, Optional.empty())));
      var expired = new RemoteLogin(Optional.empty(), "old-token", CLIENT.pin());
      assertUnavailable(
          assertThrows(KeyUnavailable.class, () -> open(peer, expired, Optional.empty())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://rssp.example/csc/v2", "ftp://localhost/csc", "https:///csc", "csc/v2"})
  void secretsDoNotTravelInTheClear(String address) {
    var uri = URI.create(address);
    assertThrows(
        IllegalArgumentException.class, () -> new RemoteService(uri, Duration.ofSeconds(1)));
  }

  private SigningKey open(ServicePeer peer, RemoteLogin login, Optional<String> id)
      throws KeyUnavailable {
    return RemoteKeys.open(
        new RemoteService(peer.address(), Duration.ofSeconds(4)), login, id, clock);
  }

  private static void sign(SigningKey key) throws Exception {
    byte[] value = key.signer().sign(ATTRIBUTES, key.identity().algorithm());
    assertTrue(value.length > 0);
  }

  /** Neither in the message nor in any cause. */
  private static void assertUnavailable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String told = cause.toString();
      assertFalse(told.contains(ServicePeer.SECRET) || told.contains(ServicePeer.PIN), told);
      assertFalse(told.contains("token-") || told.contains("SAD-"), told);
    }
    assertFalse(CLIENT.toString().contains(ServicePeer.SECRET));
  }
}
