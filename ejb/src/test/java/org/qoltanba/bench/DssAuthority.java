package org.qoltanba.bench;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.qoltanba.samples.Addresses;
import org.qoltanba.samples.Sample;
import org.qoltanba.samples.authority.SampleAuthority;

/**
 * The sample authority as EU DSS asks one; like ours it keeps what it was told of revocations, and
 * for longer.
 */
final class DssAuthority implements TSPSource {

  private static final long serialVersionUID = 1;

  private final transient Map<CertificateToken, OCSPToken> statuses = new ConcurrentHashMap<>();
  private final transient Map<CertificateToken, CRLToken> lists = new ConcurrentHashMap<>();
  private final transient SampleAuthority authority;
  private final SecureRandom random = new SecureRandom();

  DssAuthority(Clock clock) {
    authority = new SampleAuthority(clock);
  }

  CommonCertificateVerifier verifier() throws IOException {
    var trusted = new CommonTrustedCertificateSource();
    try (var root = Sample.class.getResourceAsStream("root.pem")) {
      trusted.addCertificate(DSSUtils.loadCertificate(root));
    }
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    verifier.setAIASource(null);
    verifier.setOcspSource(
        (certificate, issuer) -> statuses.computeIfAbsent(certificate, c -> status(c, issuer)));
    verifier.setCrlSource(
        (certificate, issuer) -> lists.computeIfAbsent(certificate, c -> list(c, issuer)));
    return verifier;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    try {
      var generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      var request = generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, random));
      var answer = answer(Addresses.TIMESTAMP, request.getEncoded());
      var response = new TimeStampResponse(answer);
      response.validate(request);
      return new TimestampBinary(response.getTimeStampToken().getEncoded());
    } catch (IOException | TSPException e) {
      throw new DSSException(e);
    }
  }

  /** Null, as for DSS's own sources, where the issuing authority does not answer for it. */
  private OCSPToken status(CertificateToken certificate, CertificateToken issuer) {
    if (certificate.getCertificate().getExtensionValue("1.3.6.1.5.5.7.1.1") == null
        || issuer.isSelfSigned()) {
      return null;
    }
    try {
      var digests = new JcaDigestCalculatorProviderBuilder().build();
      var id =
          new CertificateID(
              digests.get(CertificateID.HASH_SHA1),
              new JcaX509CertificateHolder(issuer.getCertificate()),
              certificate.getSerialNumber());
      var request = new OCSPReqBuilder().addRequest(id).build().getEncoded();
      var response = new OCSPResp(answer(Addresses.OCSP, request));
      var basic = (BasicOCSPResp) response.getResponseObject();
      return new OCSPToken(basic, basic.getResponses()[0], certificate, issuer);
    } catch (IOException | OCSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new DSSException(e);
    }
  }

  private CRLToken list(CertificateToken certificate, CertificateToken issuer) {
    try {
      var path = issuer.isSelfSigned() ? Addresses.ROOT_CRL : Addresses.ISSUING_CRL;
      var binary = CRLUtils.buildCRLBinary(answer(path, new byte[0]));
      return new CRLToken(certificate, CRLUtils.buildCRLValidity(binary, issuer));
    } catch (IOException e) {
      throw new DSSException(e);
    }
  }

  private byte[] answer(String path, byte[] body) throws IOException {
    return authority.answer(path, body).orElseThrow().body();
  }
}
