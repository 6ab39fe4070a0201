package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.signing.PadesSignerTest.STOPPED;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.key.SigningKey;
import org.qoltanba.signing.remote.ReturnedCms;

/** Signatures by agents that return a whole detached CMS, as NCALayer does. */
class ReturnedCmsTest {

  private static final SigningKey DIRECTOR = SampleKeys.key(Sample.DIRECTOR);

  private final DeferredSigner signer =
      new DeferredSigner(SampleWire.authorities(STOPPED), CheckAddress.NONE, STOPPED);
  private PreparedPdf prepared;
  private byte[] content;

  @BeforeEach
  void prepare() throws Exception {
    prepareAt(SignatureLevel.BES);
  }

  private void prepareAt(SignatureLevel level) throws Exception {
    prepared = signer.prepare(Deferrals.opened(Sample.DIRECTOR, level, Form.CMS));
    content = Deferrals.revision(prepared).content().readAllBytes();
  }

  @Test
  void theAgentIsToldTheDigestOfTheFile() throws Exception {
    assertEquals(
        List.of(),
        prepared.preparation().attributes().stream().toList(),
        "an agent makes its own attributes");
    assertTrue(
        Arrays.equals(
            MessageDigest.getInstance("SHA-256").digest(content),
            prepared.preparation().digest().bytes()));
  }

  @Test
  void aCmsWithASigningTimeIsLabelledBes() throws Exception {
    var done = signer.complete(answered(cms(content, true, true, DIRECTOR)));
    assertEquals(SignatureLevel.BES, done.signature().level());
    SignedPdfCheck.of(done.pdf().bytes()).dssFindsOfLowerLevels("PAdES-BES").opensslPasses(1);
    PdfaCheck.of(done.pdf().bytes()).obeys("2b");
  }

  @Test
  void whateverIsSpoiltInItThereIsAnAnswer() throws Exception {
    byte[] sound = cms(content, true, true, DIRECTOR);
    var random = new Random(1);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] spoilt = sound.clone();
      spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 + random.nextInt(255));
      spoilt[random.nextInt(200)] ^= (byte) (1 << random.nextInt(8));
      refused += refused(spoilt) ? 1 : 0;
    }
    assertTrue(refused > 280, refused + " of 300 refused");
  }

  private boolean refused(byte[] cms) throws Exception {
    try {
      ReturnedCms.checked(cms, new ByteArrayInputStream(content), DIRECTOR.identity());
      return false;
    } catch (Refusal e) {
      return true;
    }
  }

  @Test
  void aCmsWithoutOneIsOfTheBaseline() throws Exception {
    var done = signer.complete(answered(cms(content, false, true, DIRECTOR)));
    assertEquals(SignatureLevel.B_B, done.signature().level());
    SignedPdfCheck.of(done.pdf().bytes()).dssFindsOfLowerLevels("PAdES-BASELINE-B");
  }

  @Test
  void aBaselineCmsIsRaisedToTheLevelThatWasAskedFor() throws Exception {
    prepareAt(SignatureLevel.B_LTA);
    var done = signer.complete(answered(cms(content, false, true, DIRECTOR)));
    assertEquals(SignatureLevel.B_LTA, done.signature().level());
    SignedPdfCheck.of(done.pdf().bytes()).dssFinds("PAdES-BASELINE-LTA");
  }

  @Test
  void lessThanWasAskedForIsRefused() throws Exception {
    prepareAt(SignatureLevel.B_B);
    assertRefused("cms-level", cms(content, true, true, DIRECTOR));
  }

  @Test
  void aCmsOfAnotherFileIsRefused() throws Exception {
    content[100] ^= 1;
    assertRefused("cms-other-file", cms(content, true, true, DIRECTOR));
  }

  @Test
  void aCmsOfAnotherCertificateIsRefused() throws Exception {
    var other = SampleKeys.key(Sample.ORGANISATION_P256);
    assertRefused("cms-certificate", cms(content, true, true, other));
  }

  @Test
  void aCmsThatDoesNotNameItsCertificateInTheAttributesIsRefused() throws Exception {
    assertRefused("cms-attributes", cms(content, true, false, DIRECTOR));
  }

  @Test
  void aCmsWithTheFileInsideIsRefused() throws Exception {
    var generator = generator(true, true, DIRECTOR);
    var whole = generator.generate(new CMSProcessableByteArray(content), true).getEncoded();
    assertRefused("cms-has-content", whole);
  }

  @Test
  void aCmsOfTwoSignersIsRefused() throws Exception {
    var generator = generator(true, true, DIRECTOR);
    add(generator, true, true, DIRECTOR);
    var two = generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    assertRefused("cms-signers", two);
  }

  @Test
  void whatIsNoCmsIsRefused() throws Exception {
    var cms = cms(content, true, true, DIRECTOR);
    assertRefused("cms-unreadable", new byte[0]);
    assertRefused("cms-unreadable", new byte[] {0x30, 0x03, 0x02, 0x01, 0x01});
    assertRefused("cms-unreadable", Arrays.copyOf(cms, cms.length - 1));
    assertRefused("cms-unreadable", Arrays.copyOf(cms, cms.length + 1));
  }

  @Test
  void aFlippedBitIsNotOverlooked() throws Exception {
    var cms = cms(content, true, true, DIRECTOR);
    cms[cms.length - 1] ^= 1;
    assertRefused("cms-signature-wrong", cms);
  }

  @Test
  void aCmsThatHasNoRoomIsRefused() throws Exception {
    var generator = new CMSSignedDataGenerator();
    generator.addCertificates(new JcaCertStore(DIRECTOR.chain().subList(0, 1)));
    var padding = new byte[prepared.state().reserve()];
    var large =
        new Attribute(new ASN1ObjectIdentifier("2.25.1"), new DERSet(new DEROctetString(padding)));
    var vector = new ASN1EncodableVector();
    vector.add(large);
    add(generator, vector, true, true, DIRECTOR);
    var cms = generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    assertRefused("cms-too-large", cms);
  }

  @Test
  void certificatesThatLeadNowhereAreLeftOut() throws Exception {
    var generator = generator(true, true, DIRECTOR);
    for (Sample sample : Sample.values()) {
      generator.addCertificates(new JcaCertStore(SampleKeys.key(sample).chain()));
    }
    var crowded = generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    assertTrue(crowded.length > prepared.state().reserve());
    var done = signer.complete(answered(crowded));
    SignedPdfCheck.of(done.pdf().bytes()).opensslPasses(1);
  }

  private void assertRefused(String code, byte[] cms) {
    var refusal = assertThrows(Refusal.class, () -> signer.complete(answered(cms)));
    assertEquals(code, refusal.faults().get(0).code());
    assertEquals("/cms", refusal.faults().get(0).pointer());
  }

  private OpenedPreparation answered(byte[] cms) {
    return Deferrals.answered(prepared, Form.CMS, cms);
  }

  private static byte[] cms(byte[] content, boolean timed, boolean bound, SigningKey key)
      throws Exception {
    return generator(timed, bound, key)
        .generate(new CMSProcessableByteArray(content), false)
        .getEncoded(ASN1Encoding.DER);
  }

  private static CMSSignedDataGenerator generator(boolean timed, boolean bound, SigningKey key)
      throws Exception {
    var generator = new CMSSignedDataGenerator();
    generator.addCertificates(new JcaCertStore(key.chain().subList(0, 1)));
    add(generator, timed, bound, key);
    return generator;
  }

  private static void add(
      CMSSignedDataGenerator generator, boolean timed, boolean bound, SigningKey key)
      throws Exception {
    add(generator, new ASN1EncodableVector(), timed, bound, key);
  }

  private static void add(
      CMSSignedDataGenerator generator,
      ASN1EncodableVector attributes,
      boolean timed,
      boolean bound,
      SigningKey key)
      throws Exception {
    if (timed) {
      attributes.add(
          new Attribute(
              CMSAttributes.signingTime, new DERSet(new Time(Date.from(STOPPED.instant())))));
    }
    if (bound) {
      var digest = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
      attributes.add(
          new Attribute(
              PKCSObjectIdentifiers.id_aa_signingCertificateV2,
              new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
    }
    var digests =
        new JcaDigestCalculatorProviderBuilder().setProvider(new BouncyCastleProvider()).build();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(digests)
            .setSignedAttributeGenerator(
                parameters -> table(parameters, new AttributeTable(attributes), timed))
            .build(new CmsSigner(key.identity().algorithm(), key.signer()), key.certificate()));
  }

  private static AttributeTable table(Map<?, ?> parameters, AttributeTable own, boolean timed) {
    @SuppressWarnings("unchecked")
    var known = (Map<String, Object>) parameters;
    var table = new DefaultSignedAttributeTableGenerator(own).getAttributes(known);
    table = table.remove(CMSAttributes.cmsAlgorithmProtect);
    return timed ? table : table.remove(CMSAttributes.signingTime);
  }
}
