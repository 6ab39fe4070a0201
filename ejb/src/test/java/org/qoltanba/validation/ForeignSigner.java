package org.qoltanba.validation;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleAuthority;

/** EU DSS as somebody else's signing program, with the sample authority to ask. */
public final class ForeignSigner {

  private final SampleAuthority authority;
  private final Clock clock;

  public ForeignSigner(Clock clock) {
    this.clock = clock;
    this.authority = new SampleAuthority(clock);
  }

  /** In a new invisible field. */
  public byte[] sign(byte[] pdf, Sample key, SignatureLevel level) throws Exception {
    return sign(pdf, ForeignKey.of(key), level);
  }

  /** The same with a key that need not be published. */
  public byte[] sign(byte[] pdf, ForeignKey key, SignatureLevel level) throws Exception {
    return sign(pdf, key, parameters(key, level));
  }

  /** The same, certifying that nothing but forms may change afterwards. */
  public byte[] certify(byte[] pdf, Sample key, SignatureLevel level) throws Exception {
    var parameters = parameters(ForeignKey.of(key), level);
    parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
    return sign(pdf, ForeignKey.of(key), parameters);
  }

  /** The same, certifying that nothing at all may change afterwards. */
  public byte[] close(byte[] pdf, Sample key, SignatureLevel level) throws Exception {
    var parameters = parameters(ForeignKey.of(key), level);
    parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
    return sign(pdf, ForeignKey.of(key), parameters);
  }

  /** Brings the signatures in the file to a higher level. */
  public byte[] extend(byte[] pdf, Sample key, SignatureLevel level) throws Exception {
    var parameters = parameters(ForeignKey.of(key), level);
    var extended = service().extendDocument(new InMemoryDocument(pdf), parameters);
    return bytes(extended);
  }

  private byte[] sign(byte[] pdf, ForeignKey key, PAdESSignatureParameters parameters)
      throws Exception {
    var document = new InMemoryDocument(pdf);
    var service = service();
    var toBeSigned = service.getDataToSign(document, parameters);
    var signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(key.key());
    signature.update(toBeSigned.getBytes());
    var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
    return bytes(service.signDocument(document, parameters, value));
  }

  private PAdESSignatureParameters parameters(ForeignKey key, SignatureLevel level) {
    var chain = key.chain().stream().map(CertificateToken::new).toList();
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.setSigningCertificate(chain.get(0));
    parameters.setCertificateChain(chain);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.getArchiveTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.bLevel().setSigningDate(Date.from(clock.instant()));
    return parameters;
  }

  private PAdESService service() throws Exception {
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(certificate(Sample.ROOT));
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    verifier.setOcspSource((OCSPSource) this::status);
    verifier.setCrlSource((CRLSource) this::list);
    var service = new PAdESService(verifier);
    service.setTspSource((TSPSource) this::stamp);
    return service;
  }

  private TimestampBinary stamp(DigestAlgorithm algorithm, byte[] digest) {
    try {
      var generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      var request =
          generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, BigInteger.TEN);
      var answer = authority.answer(Addresses.TIMESTAMP, request.getEncoded()).orElseThrow();
      var response = new TimeStampResponse(answer.body());
      response.validate(request);
      return new TimestampBinary(response.getTimeStampToken().getEncoded());
    } catch (Exception e) {
      throw new IllegalStateException("no time-stamp", e);
    }
  }

  /** The root's certificates are asked about in its list. */
  private OCSPToken status(CertificateToken certificate, CertificateToken issuer) {
    if (issuer.isSelfSigned()) {
      return null;
    }
    try {
      var digests = new JcaDigestCalculatorProviderBuilder().build();
      var id =
          new CertificateID(
              digests.get(CertificateID.HASH_SHA1),
              new JcaX509CertificateHolder(issuer.getCertificate()),
              certificate.getCertificate().getSerialNumber());
      var request = new OCSPReqBuilder().addRequest(id).build();
      var answer = authority.answer(Addresses.OCSP, request.getEncoded()).orElseThrow();
      var basic = (BasicOCSPResp) new OCSPResp(answer.body()).getResponseObject();
      return new OCSPToken(basic, basic.getResponses()[0], certificate, issuer);
    } catch (Exception e) {
      throw new IllegalStateException("no status", e);
    }
  }

  private CRLToken list(CertificateToken certificate, CertificateToken issuer) {
    if (!issuer.isSelfSigned()) {
      return null;
    }
    try {
      var list = authority.answer(Addresses.ROOT_CRL, new byte[0]).orElseThrow().body();
      var binary = CRLUtils.buildCRLBinary(list);
      return new CRLToken(certificate, CRLUtils.buildCRLValidity(binary, issuer));
    } catch (IOException e) {
      throw new IllegalStateException("no list", e);
    }
  }

  private static CertificateToken certificate(Sample sample) throws Exception {
    return new CertificateToken(ForeignKey.of(sample).chain().get(0));
  }

  private static byte[] bytes(DSSDocument document) throws IOException {
    try (var in = document.openStream()) {
      return in.readAllBytes();
    }
  }
}
