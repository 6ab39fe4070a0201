package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.referee.Referee;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleAuthority;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.signing.time.TimestampAuthority;
import org.qoltanba.signing.time.Timestamps;
import org.qoltanba.signing.wire.Wire;

/** OpenSSL on our authorities, and as an authority of ours. */
class SecondOpinionTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final String CONFIGURATION =
      """
      [tsa]
      default_tsa = it
      [it]
      serial = SERIAL
      default_policy = 1.2.3.4
      digests = sha256
      signer_digest = sha256
      ess_cert_id_alg = sha256
      """;

  @TempDir private Path folder;
  private final SampleAuthority authority = new SampleAuthority(CLOCK);

  @BeforeEach
  void layFiles() throws Exception {
    try (InputStream in = Sample.class.getResourceAsStream("root.pem")) {
      Files.copy(in, folder.resolve("root.pem"));
    }
    pem(Sample.ISSUING, "issuing.pem");
    pem(Sample.TIMESTAMP, "tsa.pem");
    Files.writeString(folder.resolve("data"), "what is stamped");
    Files.writeString(folder.resolve("serial"), "01");
    Files.writeString(
        folder.resolve("tsa.cnf"),
        CONFIGURATION.replace("SERIAL", folder.resolve("serial").toString()));
  }

  @Test
  void itVerifiesTheTimestampsOfTheSampleAuthority() throws Exception {
    openssl("ts -query -data data -sha256 -cert -out query");
    answer(Addresses.TIMESTAMP, "query", "reply");
    openssl("ts -verify -in reply -queryfile query -CAfile root.pem -untrusted issuing.pem");
  }

  @ParameterizedTest
  @CsvSource({"DIRECTOR, good", "DIRECTOR_REVOKED, revoked"})
  void itVerifiesWhatTheSampleAuthoritySaysOfRevocation(Sample sample, String standing)
      throws Exception {
    pem(sample, "one.pem");
    openssl("ocsp -issuer issuing.pem -cert one.pem -reqout query");
    answer(Addresses.OCSP, "query", "reply");
    var said =
        openssl("ocsp -no_nonce -issuer issuing.pem -cert one.pem -respin reply -CAfile root.pem");
    assertTrue(said.contains("Response verify OK"), said);
    assertTrue(said.contains("one.pem: " + standing), said);
  }

  @Test
  void itsTimestampsAreTaken() throws Exception {
    key(Sample.TIMESTAMP, "tsa.key");
    var stamps =
        Authorities.of(
                List.of(TimestampAuthority.of("http://openssl.example/tsa")),
                SampleWire::anchors,
                new OpensslWire(),
                CLOCK)
            .timestamps();
    byte[] digest = Timestamps.digest().digest("paper".getBytes());
    assertTrue(stamps.of(digest).token().length > 0);
  }

  /** {@code openssl ts -reply} instead of a network. */
  private final class OpensslWire implements Wire {

    @Override
    public byte[] get(URI from) throws IOException {
      throw new IOException("nothing at " + from);
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) throws IOException {
      try {
        Files.write(folder.resolve("asked"), body);
        openssl(
            "ts -reply -config tsa.cnf -queryfile asked -signer tsa.pem -inkey tsa.key"
                + " -chain issuing.pem -out replied");
        return Files.readAllBytes(folder.resolve("replied"));
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  private void answer(String path, String query, String reply) throws IOException {
    byte[] body = Files.readAllBytes(folder.resolve(query));
    Files.write(folder.resolve(reply), authority.answer(path, body).orElseThrow().body());
  }

  /** Words that are names of files in the folder stand for these. */
  private String openssl(String line) throws IOException, InterruptedException {
    var words = new ArrayList<String>();
    words.add("openssl");
    String before = "";
    for (String word : line.split(" ")) {
      boolean file =
          List.of("-reqout", "-out").contains(before) || Files.exists(folder.resolve(word));
      words.add(file ? folder.resolve(word).toString() : word);
      before = word;
    }
    var verdict = Referee.ask(words.toArray(String[]::new));
    assertEquals(0, verdict.exit(), verdict.output());
    return verdict.output();
  }

  private void pem(Sample sample, String file) throws Exception {
    Certificate certificate = store(sample).getCertificate(sample.party());
    write(file, "CERTIFICATE", certificate.getEncoded());
  }

  private void key(Sample sample, String file) throws Exception {
    var key = store(sample).getKey(sample.party(), Sample.PASSWORD.toCharArray());
    write(file, "PRIVATE KEY", key.getEncoded());
  }

  private void write(String file, String kind, byte[] der) throws IOException {
    var text = Base64.getMimeEncoder().encodeToString(der);
    Files.writeString(
        folder.resolve(file),
        "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
  }

  private static KeyStore store(Sample sample) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    try (InputStream in = sample.open()) {
      store.load(in, Sample.PASSWORD.toCharArray());
    }
    return store;
  }
}
