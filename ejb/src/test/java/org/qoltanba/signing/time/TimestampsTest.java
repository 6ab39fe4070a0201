package org.qoltanba.signing.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleStamps;
import org.qoltanba.signing.SampleWire;
import org.qoltanba.signing.chain.Chains;
import org.qoltanba.signing.wire.HttpWire;
import org.qoltanba.signing.wire.Peer;
import org.qoltanba.signing.wire.Wire;

class TimestampsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final byte[] DIGEST = Timestamps.digest().digest(new byte[] {1, 2, 3});

  /** Its time is far from that of the clock, so that the two can't be taken for each other. */
  private static final Instant AUTHORITYS = Instant.parse("2026-03-01T00:00:00Z");

  private final SampleStamps stamps =
      new SampleStamps(Sample.TIMESTAMP, Clock.fixed(AUTHORITYS, ZoneOffset.UTC));
  private final List<String> asked = new ArrayList<>();
  private Peer peer;

  @BeforeEach
  void start() throws IOException {
    peer = new Peer();
    peer.answering("/sound", asked("sound", stamps::answer));
  }

  @AfterEach
  void stop() {
    peer.close();
  }

  @Test
  void theTimeIsTheAuthoritysAndNotTheClocks() throws Exception {
    var stamp = timestamps("/sound").of(DIGEST);
    assertEquals(AUTHORITYS, stamp.at());
    assertEquals(3, stamp.chain().size());
  }

  @Test
  void theNextIsAskedWhereOneGivesNothing() throws Exception {
    peer.answering("/garbage", asked("garbage", b -> "garbage".getBytes(StandardCharsets.UTF_8)));
    var timestamps = timestamps("/nowhere", "/garbage", "/sound");
    assertEquals(AUTHORITYS, timestamps.of(DIGEST).at());
    assertEquals(List.of("garbage", "sound"), asked);
  }

  @Test
  void whoGaveNothingIsAskedLastForAWhile() throws Exception {
    peer.answering("/garbage", asked("garbage", b -> new byte[] {1}));
    var timestamps = timestamps("/garbage", "/sound");
    timestamps.of(DIGEST);
    timestamps.of(DIGEST);
    assertEquals(List.of("garbage", "sound", "sound"), asked);
  }

  @Test
  void whoSaysNothingInTimeIsPassedOver() throws Exception {
    peer.answering("/silent", b -> peer.silence()).trickling("/trickle");
    var timestamps =
        new Timestamps(authorities("/silent", "/trickle", "/sound"), impatient(), chains(), CLOCK);
    assertEquals(AUTHORITYS, timestamps.of(DIGEST).at());
  }

  @Test
  void anAnswerWithAnotherNonceIsNotTaken() {
    peer.answering(
        "/lie",
        body -> {
          var request = new TimeStampRequest(body);
          return stamps.answer(request(request, request.getMessageImprintDigest(), BigInteger.TEN));
        });
    assertNotTaken("nonce", "/lie");
  }

  @Test
  void anAnswerOfOtherBytesIsNotTaken() {
    peer.answering(
        "/lie",
        body -> {
          var request = new TimeStampRequest(body);
          return stamps.answer(request(request, new byte[32], request.getNonce()));
        });
    assertNotTaken("digest", "/lie");
  }

  @Test
  void anAnswerToAnEarlierRequestIsNotTaken() throws Exception {
    var earlier = new ArrayList<byte[]>();
    peer.answering(
        "/lie",
        body -> {
          earlier.add(stamps.answer(body));
          return earlier.get(0);
        });
    var timestamps = timestamps("/lie");
    timestamps.of(DIGEST);
    assertThrows(NoTimestamp.class, () -> timestamps.of(DIGEST));
  }

  @Test
  void anAuthorityThatNobodyTrustsIsNotTaken() throws Exception {
    var chains = new Chains(Set::<X509Certificate>of, wire());
    var authority = new TimestampAuthority(peer.at("/sound"), Optional.empty());
    var timestamps = new Timestamps(List.of(authority), wire(), chains, CLOCK);
    var told = assertThrows(NoTimestamp.class, () -> timestamps.of(DIGEST)).getMessage();
    assertTrue(told.contains("no trusted issuer"), told);
  }

  @Test
  void aChangedTokenIsNotTaken() {
    peer.answering(
        "/lie",
        body -> {
          var answer = stamps.answer(body);
          answer[answer.length - 3] ^= 1;
          return answer;
        });
    assertNotTaken("", "/lie");
  }

  @Test
  void aPolicyThatIsNotGivenIsNotTaken() {
    var authority = TimestampAuthority.of(peer.at("/sound").toString() + "#1.2.398.3.3.2.6.4");
    assertEquals(Optional.of("1.2.398.3.3.2.6.4"), authority.policy());
    var timestamps = new Timestamps(List.of(authority), wire(), chains(), CLOCK);
    assertThrows(NoTimestamp.class, () -> timestamps.of(DIGEST));
  }

  @Test
  void everyAuthoritysFaultIsTold() {
    var told =
        assertThrows(NoTimestamp.class, () -> timestamps("/one", "/two").of(DIGEST)).getMessage();
    assertTrue(told.contains("/one") && told.contains("/two") && told.contains("404"), told);
  }

  private void assertNotTaken(String why, String path) {
    var told = assertThrows(NoTimestamp.class, () -> timestamps(path).of(DIGEST)).getMessage();
    assertTrue(told.contains(why), told);
  }

  private static byte[] request(TimeStampRequest like, byte[] digest, BigInteger nonce)
      throws IOException {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    var algorithm = new ASN1ObjectIdentifier(like.getMessageImprintAlgOID().getId());
    return generator.generate(algorithm, digest, nonce).getEncoded();
  }

  private Peer.Reply asked(String name, Peer.Reply reply) {
    return body -> {
      asked.add(name);
      return reply.to(body);
    };
  }

  private Timestamps timestamps(String... paths) {
    return new Timestamps(authorities(paths), wire(), chains(), CLOCK);
  }

  private List<TimestampAuthority> authorities(String... paths) {
    return Stream.of(paths)
        .map(path -> new TimestampAuthority(peer.at(path), Optional.empty()))
        .toList();
  }

  /** Gives up soon, except on who answers: a busy machine must not fail the test. */
  private static Wire impatient() {
    var soon = new HttpWire(Duration.ofMillis(300), ForkJoinPool.commonPool());
    return new Wire() {
      @Override
      public byte[] get(URI from) throws IOException {
        return wire().get(from);
      }

      @Override
      public byte[] post(URI to, String type, byte[] body) throws IOException {
        return (to.getPath().equals("/sound") ? wire() : soon).post(to, type, body);
      }
    };
  }

  private static Chains chains() {
    return new Chains(SampleWire::anchors, wire());
  }

  private static HttpWire wire() {
    return new HttpWire(Duration.ofMinutes(1), ForkJoinPool.commonPool());
  }
}
