package org.qoltanba.validation.gost;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.operator.ContentSigner;

/** Someone with a key under Kazakhstan's identifiers, as NCALayer signs for; and an authority. */
public final class GostSigner {

  private static final Date FROM = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Date TO = Date.from(Instant.parse("2046-01-01T00:00:00Z"));

  private final GostAlgorithm algorithm;
  private final AsymmetricCipherKeyPair keys;
  private X509CertificateHolder certificate;
  private GostSigner issuer;

  private GostSigner(GostAlgorithm algorithm) {
    this.algorithm = algorithm;
    var generator = new ECKeyPairGenerator();
    generator.init(new ECKeyGenerationParameters(algorithm.domain(), new SecureRandom()));
    keys = generator.generateKeyPair();
  }

  static GostSigner authority(GostAlgorithm algorithm) throws IOException {
    var made = new GostSigner(algorithm);
    made.certificate = made.issue("CN=Root", made, new KeyUsage(KeyUsage.keyCertSign));
    return made;
  }

  GostSigner person(GostAlgorithm other, int usage) throws IOException {
    var made = new GostSigner(other);
    made.certificate = issue("CN=ТЕСТ,SERIALNUMBER=IIN520101299991", made, new KeyUsage(usage));
    made.issuer = this;
    return made;
  }

  /** With an algorithm of that name, under an authority of its own: for tests of other packages. */
  public static GostSigner person(String name) throws IOException {
    var algorithm = GostAlgorithm.valueOf(name);
    return authority(algorithm).person(algorithm, KeyUsage.digitalSignature);
  }

  /** The authority's certificate. */
  public X509Certificate issuer() throws CertificateException, IOException {
    return issuer.certificate();
  }

  X509Certificate certificate() throws CertificateException, IOException {
    var in = new ByteArrayInputStream(certificate.getEncoded());
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
  }

  SubjectPublicKeyInfo key() {
    return certificate.getSubjectPublicKeyInfo();
  }

  private X509CertificateHolder issue(String subject, GostSigner owner, KeyUsage usage)
      throws IOException {
    boolean authority = owner == this;
    var builder =
        new X509v3CertificateBuilder(
            authority ? new X500Name(subject) : certificate.getSubject(),
            BigInteger.valueOf(System.identityHashCode(owner)),
            FROM,
            TO,
            new X500Name(subject),
            owner.publicKey());
    builder.addExtension(Extension.keyUsage, true, usage);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    return builder.build(new Certifier());
  }

  private SubjectPublicKeyInfo publicKey() throws IOException {
    var point = ((ECPublicKeyParameters) keys.getPublic()).getQ().normalize();
    int size = algorithm.size();
    var bytes = new byte[2 * size];
    copy(point.getAffineXCoord().toBigInteger(), bytes, 0);
    copy(point.getAffineYCoord().toBigInteger(), bytes, size);
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(algorithm.key(), algorithm.key().branch("1")),
        new DEROctetString(bytes));
  }

  /** Last byte first. */
  private void copy(BigInteger number, byte[] target, int at) {
    for (int i = 0; i < algorithm.size(); i++) {
      target[at + i] = number.shiftRight(8 * i).byteValue();
    }
  }

  byte[] sign(byte[] content) {
    var signer = new ECGOST3410Signer();
    signer.init(true, (ECPrivateKeyParameters) keys.getPrivate());
    BigInteger[] both = signer.generateSignature(algorithm.digest(content));
    var value = new byte[2 * algorithm.size()];
    copy(both[0], value, 0);
    copy(both[1], value, algorithm.size());
    return value;
  }

  /** A detached signature with the signed attributes that CMS demands. */
  public byte[] cms(byte[] content) throws IOException {
    var attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
    var digest = new DEROctetString(algorithm.digest(content));
    attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(digest)));
    var signed = new DERSet(attributes);
    return cms(signed, sign(signed.getEncoded("DER")));
  }

  /** The same over the content itself. */
  byte[] plainCms(byte[] content) throws IOException {
    return cms(null, sign(content));
  }

  private byte[] cms(DERSet attributes, byte[] value) throws IOException {
    var named = new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber());
    var digest = new AlgorithmIdentifier(algorithm.digest(), DERNull.INSTANCE);
    var info =
        new SignerInfo(
            new SignerIdentifier(named),
            digest,
            attributes,
            new AlgorithmIdentifier(algorithm.signature()),
            new DEROctetString(value),
            null);
    var data =
        new SignedData(
            new DERSet(digest),
            new ContentInfo(CMSObjectIdentifiers.data, null),
            new DERSet(certificate.toASN1Structure()),
            null,
            new DERSet(info));
    return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded("DER");
  }

  /** Signs certificates. */
  private final class Certifier implements ContentSigner {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return new AlgorithmIdentifier(algorithm.signature());
    }

    @Override
    public OutputStream getOutputStream() {
      return content;
    }

    @Override
    public byte[] getSignature() {
      return sign(content.toByteArray());
    }
  }
}
