package org.qoltanba.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for the samples that are committed and for freshly written ones. */
class SamplePkiTest {

  private static final Path COMMITTED = Path.of("src/main/resources/org/qoltanba/samples");
  private static final char[] PASSWORD = Sample.PASSWORD.toCharArray();

  private static final Instant EARLY = Instant.parse("2025-02-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private static Path written;

  @BeforeAll
  static void writeAnew() throws GeneralSecurityException, IOException, OperatorCreationException {
    SamplePki.main(written.toString());
  }

  static Stream<Arguments> samples() {
    return Stream.of(COMMITTED, written)
        .flatMap(folder -> Stream.of(Sample.values()).map(s -> Arguments.of(folder, s)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePlatformsValidatorTrustsTheChainUnderTheSampleRoot(Path folder, Sample sample)
      throws GeneralSecurityException, IOException {
    var chain = chain(folder, sample);
    var root = pem(folder.resolve("root.pem")).get(0);
    var upToRoot = chain.subList(0, chain.size() - 1);
    var path = CertificateFactory.getInstance("X.509").generateCertPath(upToRoot);
    var parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(EARLY));
    CertPathValidator.getInstance("PKIX").validate(path, parameters);
    assertEquals(root, chain.get(chain.size() - 1));
    assertTrue(pem(folder.resolve("chain.pem")).containsAll(chain.subList(1, chain.size())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theKeyBelongsToItsCertificate(Path folder, Sample sample)
      throws GeneralSecurityException, IOException {
    var key = (PrivateKey) store(folder, sample).getKey(sample.party(), PASSWORD);
    var signature = sample.kind().newSignature();
    signature.initSign(key);
    signature.update(new byte[] {1, 2, 3});
    var value = signature.sign();
    signature.initVerify(chain(folder, sample).get(0).getPublicKey());
    signature.update(new byte[] {1, 2, 3});
    assertTrue(signature.verify(value));
    assertEquals(sample.kind().algorithm(), key.getAlgorithm());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theKeyIsOfTheDeclaredKind(Path folder, Sample sample)
      throws GeneralSecurityException, IOException {
    var key = chain(folder, sample).get(0).getPublicKey();
    assertEquals(
        sample.kind().bits(),
        key instanceof RSAKey rsa
            ? rsa.getModulus().bitLength()
            : ((ECKey) key).getParams().getCurve().getField().getFieldSize());
  }

  static Stream<Arguments> signers() {
    return samples().filter(a -> Sample.signers().contains(a.get()[1]));
  }

  @ParameterizedTest
  @MethodSource("signers")
  void theCertificateIsForSigningDocumentsAndNothingElse(Path folder, Sample sample)
      throws GeneralSecurityException, IOException {
    var leaf = chain(folder, sample).get(0);
    var usage = leaf.getKeyUsage();
    assertTrue(usage[0] && usage[1], "digitalSignature and nonRepudiation");
    assertFalse(usage[5] || usage[6], "keyCertSign or cRLSign");
    assertEquals(-1, leaf.getBasicConstraints());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCertificateIsMarkedAsASample(Path folder, Sample sample)
      throws GeneralSecurityException, IOException {
    var hex = HexFormat.of();
    var mark = hex.formatHex(new ASN1ObjectIdentifier(Profile.SAMPLE_POLICY).getEncoded());
    for (X509Certificate certificate : chain(folder, sample)) {
      assertTrue(hex.formatHex(certificate.getExtensionValue("2.5.29.32")).contains(mark));
      assertTrue(certificate.getSubjectX500Principal().getName().contains("ҮЛГІ/SAMPLE"));
      assertTrue(certificate.getIssuerX500Principal().getName().contains("ҮЛГІ/SAMPLE"));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void onlyTheOneThatIsMeantToHasExpired(Path folder, Sample sample)
      throws GeneralSecurityException, IOException {
    var expired = chain(folder, sample).get(0).getNotAfter().before(Date.from(LATE));
    assertEquals(sample == Sample.DIRECTOR_EXPIRED, expired);
  }

  @Test
  void whoHasAnAuthenticationCertificateOnlyIsNoSigner() {
    assertFalse(Sample.signers().contains(Sample.DIRECTOR_AUTHENTICATION));
    assertFalse(Sample.DIRECTOR_AUTHENTICATION.fit());
    assertTrue(Sample.LAWYER.fit());
  }

  @Test
  void theCommittedKeystoresAreResources() throws IOException {
    for (Sample sample : Sample.values()) {
      try (var in = sample.open()) {
        assertEquals(-1, Files.mismatch(COMMITTED.resolve(sample.file()), copy(in.readAllBytes())));
      }
    }
  }

  @Test
  void writingAnewMakesOtherKeys() throws GeneralSecurityException, IOException {
    assertNotEquals(
        pem(COMMITTED.resolve("root.pem")).get(0).getPublicKey(),
        pem(written.resolve("root.pem")).get(0).getPublicKey());
  }

  private static Path copy(byte[] bytes) throws IOException {
    return Files.write(written.resolve("copy"), bytes);
  }

  private static KeyStore store(Path folder, Sample sample)
      throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(folder.resolve(sample.file()))) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static List<X509Certificate> chain(Path folder, Sample sample)
      throws GeneralSecurityException, IOException {
    return certificates(List.of(store(folder, sample).getCertificateChain(sample.party())));
  }

  private static List<X509Certificate> pem(Path file) throws GeneralSecurityException, IOException {
    try (var in = Files.newInputStream(file)) {
      return certificates(CertificateFactory.getInstance("X.509").generateCertificates(in));
    }
  }

  private static List<X509Certificate> certificates(
      Iterable<? extends java.security.cert.Certificate> some) {
    var certificates = new ArrayList<X509Certificate>();
    some.forEach(certificate -> certificates.add((X509Certificate) certificate));
    return certificates;
  }
}
