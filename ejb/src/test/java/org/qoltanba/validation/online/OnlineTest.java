package org.qoltanba.validation.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleAuthority;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.ForeignSigner;
import org.qoltanba.validation.Validators;

/** Judging with the authorities that certificates name, as far as the site lets them be asked. */
class OnlineTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final Set<String> NOBODY = Set.of();
  private static final Set<String> SAMPLE = Set.of(Addresses.HOST);

  private final List<String> asked = new ArrayList<>();
  private final Map<String, byte[]> lies = new HashMap<>();
  private final SampleAuthority authority = new SampleAuthority(CLOCK);

  @Test
  void whatASignatureDoesNotBringIsAsked() throws Exception {
    byte[] pdf = SignedPapers.signed(1);
    assertEquals(List.of("revocation-unknown"), codes(judged(pdf, NOBODY).notes()));
    assertEquals(List.of(), asked);
    var signature = judged(pdf, SAMPLE);
    assertEquals(Verdict.VALID, signature.verdict());
    assertEquals(List.of(), codes(signature.notes()));
    assertTrue(asked.contains(Addresses.OCSP), asked.toString());
  }

  @Test
  void aRevokedCertificateIsFound() throws Exception {
    byte[] pdf = revoked();
    assertEquals(Verdict.VALID, judged(pdf, NOBODY).verdict());
    assertRevoked(judged(pdf, SAMPLE));
  }

  @Test
  void theListTellsItWhereTheResponderSaysNothing() throws Exception {
    lies.put(Addresses.OCSP, null);
    assertRevoked(judged(revoked(), SAMPLE));
    assertTrue(asked.contains(Addresses.ISSUING_CRL), asked.toString());
  }

  @Test
  void anIssuerThatIsMissingIsFetched() throws Exception {
    byte[] pdf = SignedPapers.withoutIssuers();
    assertEquals(List.of("etsi-no-certificate-chain-found"), codes(judged(pdf, NOBODY).reasons()));
    assertEquals(Verdict.VALID, judged(pdf, SAMPLE).verdict());
    assertTrue(asked.contains(Addresses.ISSUING_CERTIFICATE), asked.toString());
  }

  @Test
  void nonsenseAndNothingChangeNothing() throws Exception {
    byte[] pdf = SignedPapers.signed(1);
    var alone = judged(pdf, NOBODY);
    var answers = new ArrayList<byte[]>();
    answers.add(null);
    answers.add(new byte[] {1, 2, 3});
    answers.add("<html>".getBytes(StandardCharsets.US_ASCII));
    answers.add(authority.answer(Addresses.ISSUING_CERTIFICATE, new byte[0]).orElseThrow().body());
    for (byte[] answer : answers) {
      for (String path : List.of(Addresses.OCSP, Addresses.ISSUING_CRL, Addresses.ROOT_CRL)) {
        lies.put(path, answer);
      }
      var signature = judged(pdf, SAMPLE);
      assertEquals(alone.verdict(), signature.verdict());
      assertEquals(codes(alone.notes()), codes(signature.notes()));
    }
  }

  @Test
  void whoeverIsNotNamedIsNotAsked() throws Exception {
    judged(SignedPapers.withoutIssuers(), Set.of("ocsp.example", Addresses.HOST + ":8080"));
    assertEquals(List.of(), asked);
  }

  private static byte[] revoked() throws Exception {
    var level = SignatureLevel.PAdES_BASELINE_B;
    return new ForeignSigner(CLOCK)
        .sign(SignedPapers.withoutPlaces(), Sample.DIRECTOR_REVOKED, level);
  }

  private static void assertRevoked(SignatureVerdict signature) {
    assertNotEquals(Verdict.VALID, signature.verdict());
    var reasons = codes(signature.reasons());
    assertTrue(reasons.stream().anyMatch(one -> one.startsWith("etsi-revoked")), reasons::toString);
  }

  /** By a site that names these hosts. */
  private SignatureVerdict judged(byte[] pdf, Set<String> hosts) {
    var online = new Online(Optional.of(new NamedHosts(hosts, new Answering())));
    return Validators.of(Validators.sampleAnchors(), CLOCK, hosts.isEmpty() ? Online.NEVER : online)
        .judge(ValidationOrder.of(new Content(pdf)))
        .signatures()
        .get(0);
  }

  private static List<String> codes(List<Fault> faults) {
    return faults.stream().map(Fault::code).toList();
  }

  /** The sample authority, and the lies in its place; null is silence. */
  private final class Answering implements Network {

    @Override
    public byte[] get(URI from) throws IOException {
      return post(from, "", new byte[0]);
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) throws IOException {
      asked.add(to.getPath());
      if (lies.containsKey(to.getPath())) {
        var lie = Optional.ofNullable(lies.get(to.getPath()));
        return lie.orElseThrow(() -> new IOException("down"));
      }
      return authority.answer(to.getPath(), body).orElseThrow().body();
    }
  }
}
