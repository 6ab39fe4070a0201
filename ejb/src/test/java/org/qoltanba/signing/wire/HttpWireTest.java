package org.qoltanba.signing.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpWireTest {

  private static final Wire PATIENT =
      new HttpWire(Duration.ofMinutes(1), ForkJoinPool.commonPool());
  private static final Wire IMPATIENT =
      new HttpWire(Duration.ofMillis(300), ForkJoinPool.commonPool());

  private Peer peer;

  @BeforeEach
  void start() throws IOException {
    peer = new Peer();
  }

  @AfterEach
  void stop() {
    peer.close();
  }

  @Test
  void anAnswerComesAsItWasSent() throws Exception {
    peer.answering("/echo", body -> body).redirecting("/moved", "/fixed");
    peer.answering("/fixed", body -> new byte[] {7});
    assertArrayEquals(new byte[] {1, 2}, PATIENT.post(peer.at("/echo"), "a/b", new byte[] {1, 2}));
    assertArrayEquals(new byte[] {7}, PATIENT.get(peer.at("/moved")));
  }

  @Test
  void aRedirectionIsNoAnswerWhereNoneIsFollowed() {
    peer.redirecting("/moved", "/fixed").answering("/fixed", body -> new byte[] {7});
    var straight = HttpWire.withoutRedirections(Duration.ofMinutes(1), ForkJoinPool.commonPool());
    assertTold("answered 30", straight, peer.at("/moved"));
  }

  @Test
  void whoSaysNothingIsGivenUp() {
    peer.answering("/silent", body -> peer.silence());
    assertTold("in time", IMPATIENT, peer.at("/silent"));
  }

  @Test
  void whoTricklesIsGivenUp() {
    peer.trickling("/trickle");
    assertTold("in time", IMPATIENT, peer.at("/trickle"));
  }

  @Test
  void anAnswerThatIsTooLongIsNotTaken() {
    peer.answering("/long", body -> new byte[(16 << 20) + 1]);
    assertTold("no answer", PATIENT, peer.at("/long"));
  }

  @Test
  void anErrorAndAnEmptyAnswerAreNone() {
    peer.answering("/empty", body -> new byte[0]);
    assertTold("answered nothing", PATIENT, peer.at("/empty"));
    assertTold("answered 404", PATIENT, peer.at("/nowhere"));
  }

  @Test
  void nobodyListeningIsTold() {
    var nobody = peer.at("/");
    peer.close();
    assertTold("no answer", PATIENT, nobody);
  }

  @Test
  void onlyTheWebIsAsked() {
    assertTold("no address of the web", PATIENT, URI.create("file:///etc/passwd"));
  }

  @Test
  void aMirrorIsAskedInPlaceOfTheOriginal() throws Exception {
    peer.answering("/mirror/a", body -> new byte[] {1}).answering("/b", body -> new byte[] {2});
    var mirrors =
        new Mirrors(
            PATIENT,
            Map.of(
                "http://original.invalid/", peer.at("/").toString(),
                "http://original.invalid/deep/", peer.at("/mirror/").toString()));
    assertArrayEquals(new byte[] {1}, mirrors.get(URI.create("http://original.invalid/deep/a")));
    assertArrayEquals(
        new byte[] {2}, mirrors.post(URI.create("http://original.invalid/b"), "a/b", new byte[1]));
    assertArrayEquals(new byte[] {2}, mirrors.get(peer.at("/b")));
  }

  private static void assertTold(String what, Wire wire, URI at) {
    var message = assertThrows(IOException.class, () -> wire.get(at)).getMessage();
    assertTrue(message.contains(what), message);
  }
}
