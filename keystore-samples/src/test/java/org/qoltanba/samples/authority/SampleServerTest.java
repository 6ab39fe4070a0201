package org.qoltanba.samples.authority;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;

class SampleServerTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");

  private static SampleServer server;

  @BeforeAll
  static void start() throws Exception {
    server = new SampleServer(0, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theResponderCallsASoundCertificateGood() throws Exception {
    assertEquals(CertificateStatus.GOOD, status(Sample.DIRECTOR));
    assertEquals(CertificateStatus.GOOD, status(Sample.TIMESTAMP));
  }

  @Test
  void theResponderTellsSinceWhenACertificateIsRevoked() throws Exception {
    var revoked = (RevokedStatus) status(Sample.DIRECTOR_REVOKED);
    assertEquals(Date.from(Sample.REVOKED_SINCE), revoked.getRevocationTime());
  }

  @Test
  void theResponderKnowsNothingOfAnotherIssuersCertificates() throws Exception {
    assertTrue(status(Sample.ISSUING) instanceof UnknownStatus);
  }

  @Test
  void theListsAreSignedByTheirIssuersAndNameTheRevoked() throws Exception {
    var issuing = list(Addresses.ISSUING_CRL);
    issuing.verify(KeptKey.of(Sample.ISSUING).certificate().getPublicKey());
    assertEquals(
        Date.from(Sample.REVOKED_SINCE),
        issuing
            .getRevokedCertificate(KeptKey.of(Sample.DIRECTOR_REVOKED).certificate())
            .getRevocationDate());
    assertEquals(1, issuing.getRevokedCertificates().size());
    assertEquals(Date.from(NOW), issuing.getThisUpdate());
    var root = list(Addresses.ROOT_CRL);
    root.verify(KeptKey.of(Sample.ROOT).certificate().getPublicKey());
    assertNull(root.getRevokedCertificates());
  }

  @ParameterizedTest
  @ValueSource(strings = {Addresses.TIMESTAMP, Addresses.SECOND_TIMESTAMP})
  void aTimestampIsOfWhatWasSentAndOfTheClock(String path) throws Exception {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    var imprint = MessageDigest.getInstance("SHA-256").digest(new byte[] {1, 2, 3});
    var request = generator.generate(TSPAlgorithms.SHA256, imprint, BigInteger.TEN);
    var response = new TimeStampResponse(post(server.at(path), request.getEncoded()));
    response.validate(request);
    var token = response.getTimeStampToken();
    assertEquals(Date.from(NOW), token.getTimeStampInfo().getGenTime());
    var certificate =
        token.getCertificates().getMatches(null).stream()
            .filter(token.getSID()::match)
            .findFirst()
            .orElseThrow();
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
  }

  @Test
  void theIssuersCertificatesAreThere() throws Exception {
    assertArrayEquals(
        KeptKey.of(Sample.ISSUING).certificate().getEncoded(), get(Addresses.ISSUING_CERTIFICATE));
    assertArrayEquals(
        KeptKey.of(Sample.ROOT).certificate().getEncoded(), get(Addresses.ROOT_CERTIFICATE));
  }

  @Test
  void whatIsNothingGetsNoAnswer() throws Exception {
    var client = HttpClient.newHttpClient();
    var nowhere = HttpRequest.newBuilder(server.at("/nowhere")).build();
    assertEquals(404, client.send(nowhere, HttpResponse.BodyHandlers.discarding()).statusCode());
    var garbage =
        HttpRequest.newBuilder(server.at(Addresses.TIMESTAMP))
            .POST(HttpRequest.BodyPublishers.ofString("garbage"))
            .build();
    assertEquals(400, client.send(garbage, HttpResponse.BodyHandlers.discarding()).statusCode());
  }

  private static CertificateStatus status(Sample sample) throws Exception {
    var chain = KeptKey.of(sample);
    var issuer = KeptKey.of(sample == Sample.ISSUING ? Sample.ROOT : Sample.ISSUING).holder();
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    var id =
        new CertificateID(
            digests.get(CertificateID.HASH_SHA1), issuer, chain.certificate().getSerialNumber());
    var request = new OCSPReqBuilder().addRequest(id).build().getEncoded();
    var response = new OCSPResp(post(server.at(Addresses.OCSP), request));
    var basic = (BasicOCSPResp) response.getResponseObject();
    var responder = KeptKey.of(Sample.OCSP).certificate();
    assertTrue(
        basic.isSignatureValid(
            new JcaContentVerifierProviderBuilder().build(responder.getPublicKey())));
    return basic.getResponses()[0].getCertStatus();
  }

  private static X509CRL list(String path) throws Exception {
    var in = new ByteArrayInputStream(get(path));
    return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
  }

  private static byte[] get(String path) throws Exception {
    return sent(HttpRequest.newBuilder(server.at(path)).build());
  }

  private static byte[] post(URI uri, byte[] body) throws Exception {
    return sent(
        HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
  }

  private static byte[] sent(HttpRequest request) throws Exception {
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    return answer.body();
  }
}
