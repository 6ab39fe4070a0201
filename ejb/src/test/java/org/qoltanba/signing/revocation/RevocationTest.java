package org.qoltanba.signing.revocation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.junit.jupiter.api.Test;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleAuthority;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.key.SigningKey;
import org.qoltanba.signing.wire.Peer.Reply;
import org.qoltanba.signing.wire.Wire;

class RevocationTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");
  private static final SigningKey DIRECTOR = SampleKeys.key(Sample.DIRECTOR);
  private static final SigningKey REVOKED = SampleKeys.key(Sample.DIRECTOR_REVOKED);

  private final List<String> asked = new ArrayList<>();
  private final Map<String, Reply> lies = new HashMap<>();
  private final SampleAuthority authority = authorityAt(NOW);

  @Test
  void theResponderIsAskedFirst() throws Exception {
    var proof = of(DIRECTOR);
    assertEquals(Proof.Kind.OCSP, proof.kind());
    assertEquals(Optional.empty(), proof.revoked());
    assertEquals(NOW, proof.from());
    assertEquals(List.of(Addresses.OCSP), asked);
  }

  @Test
  void whatIsRevokedIsToldByResponderAndByList() throws Exception {
    assertEquals(Optional.of(Sample.REVOKED_SINCE), of(REVOKED).revoked());
    lies.put(Addresses.OCSP, RevocationTest::down);
    var proof = of(REVOKED);
    assertEquals(Proof.Kind.CRL, proof.kind());
    assertEquals(Optional.of(Sample.REVOKED_SINCE), proof.revoked());
    assertTrue(new Standing(revocation()).isRevoked(REVOKED.chain(), NOW));
    assertFalse(new Standing(revocation()).isRevoked(DIRECTOR.chain(), NOW));
  }

  @Test
  void theListIsAskedNext() throws Exception {
    lies.put(Addresses.OCSP, RevocationTest::down);
    var proof = of(DIRECTOR);
    assertEquals(Proof.Kind.CRL, proof.kind());
    assertEquals(Optional.empty(), proof.revoked());
    assertEquals(List.of(Addresses.OCSP, Addresses.ISSUING_CRL), asked);
  }

  @Test
  void nobodySayingAnythingIsNoProof() {
    lies.put(Addresses.OCSP, RevocationTest::down);
    lies.put(Addresses.ISSUING_CRL, RevocationTest::down);
    var told = assertThrows(NoProof.class, () -> of(DIRECTOR)).getMessage();
    assertTrue(told.contains(Addresses.OCSP) && told.contains(Addresses.ISSUING_CRL), told);
    assertFalse(new Standing(revocation()).isRevoked(DIRECTOR.chain(), NOW));
  }

  @Test
  void anAnswerForAnotherCertificateIsNotTaken() throws Exception {
    var other = requestFor(REVOKED);
    assertNotTaken(Addresses.OCSP, body -> authority.answer(Addresses.OCSP, other).get().body());
  }

  @Test
  void anAnswerToAnotherQuestionIsNotTaken() throws Exception {
    var first = new ArrayList<byte[]>();
    Reply lie =
        body -> {
          first.add(authority.answer(Addresses.OCSP, body).get().body());
          return first.get(0);
        };
    lies.put(Addresses.OCSP, lie);
    var revocation = revocation();
    assertEquals(Proof.Kind.OCSP, of(revocation, DIRECTOR, NOW).kind());
    assertEquals(Proof.Kind.CRL, of(revocation, DIRECTOR, NOW.plusSeconds(1)).kind());
  }

  @Test
  void oldAndFutureAnswersAreNotTaken() {
    for (Duration off : List.of(Duration.ofDays(-20), Duration.ofDays(20))) {
      var wrong = authorityAt(NOW.plus(off));
      for (String path : List.of(Addresses.OCSP, Addresses.ISSUING_CRL)) {
        assertNotTaken(path, body -> wrong.answer(path, body).get().body());
      }
    }
  }

  @Test
  void garbageAndNothingAreNotTaken() {
    for (String path : List.of(Addresses.OCSP, Addresses.ISSUING_CRL)) {
      assertNotTaken(path, body -> new byte[] {1, 2, 3});
      assertNotTaken(path, body -> new byte[0]);
      assertNotTaken(path, body -> "<html>".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aChangedAnswerIsNotTaken() {
    for (String path : List.of(Addresses.OCSP, Addresses.ISSUING_CRL)) {
      for (int back : List.of(5, 200, 400)) {
        assertNotTaken(
            path,
            body -> {
              var answer = authority.answer(path, body).get().body();
              answer[answer.length - back] ^= 1;
              return answer;
            });
      }
    }
  }

  @Test
  void aRefusalOfTheResponderIsNoAnswer() {
    assertNotTaken(
        Addresses.OCSP,
        body -> {
          try {
            return new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
          } catch (OCSPException e) {
            throw new IOException(e);
          }
        });
  }

  @Test
  void theListOfAnotherIssuerIsNotTaken() {
    assertNotTaken(
        Addresses.ISSUING_CRL, body -> authority.answer(Addresses.ROOT_CRL, body).get().body());
  }

  @Test
  void aGoodAnswerIsKeptUntilANewerOneIsWanted() throws Exception {
    var revocation = revocation();
    of(revocation, DIRECTOR, NOW.minusSeconds(1));
    of(revocation, DIRECTOR, NOW.minusSeconds(1));
    assertEquals(List.of(Addresses.OCSP), asked);
    of(revocation, DIRECTOR, NOW.plusSeconds(1));
    assertEquals(List.of(Addresses.OCSP, Addresses.OCSP), asked);
  }

  @Test
  void whoIsDownIsNotAskedAgainForAMinuteAndAListIsFetchedOnce() throws Exception {
    lies.put(Addresses.OCSP, RevocationTest::down);
    var revocation = revocation();
    of(revocation, DIRECTOR, NOW);
    of(revocation, DIRECTOR, NOW);
    of(revocation, REVOKED, NOW);
    assertEquals(List.of(Addresses.OCSP, Addresses.ISSUING_CRL), asked);
  }

  @Test
  void anIssuersListTellsOfTheAuthorityBelowIt() throws Exception {
    var chain = DIRECTOR.chain();
    var proof = revocation().of(chain.get(1), chain.get(2), NOW);
    assertEquals(Proof.Kind.CRL, proof.kind());
    assertEquals(List.of(Addresses.ROOT_CRL), asked);
  }

  /** Where one of the two ways lies, the other one is taken. */
  private void assertNotTaken(String path, Reply lie) {
    lies.clear();
    lies.put(path, lie);
    if (path.equals(Addresses.ISSUING_CRL)) {
      lies.put(Addresses.OCSP, RevocationTest::down);
      assertThrows(NoProof.class, () -> of(DIRECTOR));
    } else {
      var proof = assertDoesNotThrow(() -> of(DIRECTOR));
      assertEquals(Proof.Kind.CRL, proof.kind());
    }
  }

  private static byte[] requestFor(SigningKey key) throws Exception {
    var request = new ArrayList<byte[]>();
    Wire ear =
        new Wire() {
          @Override
          public byte[] get(URI from) throws IOException {
            throw new IOException();
          }

          @Override
          public byte[] post(URI to, String type, byte[] body) throws IOException {
            request.add(body);
            throw new IOException();
          }
        };
    var deaf = new Revocation(ear, Clock.fixed(NOW, ZoneOffset.UTC));
    assertThrows(NoProof.class, () -> of(deaf, key, NOW));
    var ids = new OCSPReq(request.get(0)).getRequestList()[0].getCertID();
    return new OCSPReqBuilder().addRequest(ids).build().getEncoded();
  }

  private static byte[] down(byte[] body) throws IOException {
    throw new IOException("down");
  }

  private Proof of(SigningKey key) throws NoProof {
    return of(revocation(), key, NOW);
  }

  private static Proof of(Revocation revocation, SigningKey key, Instant since) throws NoProof {
    return revocation.of(key.chain().get(0), key.chain().get(1), since);
  }

  private Revocation revocation() {
    return new Revocation(new Wires(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static SampleAuthority authorityAt(Instant moment) {
    return new SampleAuthority(Clock.fixed(moment, ZoneOffset.UTC));
  }

  /** The sample authority, and the lies in its place. */
  private final class Wires implements Wire {

    @Override
    public byte[] get(URI from) throws IOException {
      return post(from, "", new byte[0]);
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) throws IOException {
      asked.add(to.getPath());
      var lie = lies.get(to.getPath());
      return lie != null ? lie.to(body) : authority.answer(to.getPath(), body).orElseThrow().body();
    }
  }
}
