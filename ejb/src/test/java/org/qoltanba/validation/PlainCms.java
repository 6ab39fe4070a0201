package org.qoltanba.validation;

import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;

/** A CMS signature as Bouncy Castle makes it by default: no profile of ETSI's, encoded in BER. */
final class PlainCms {

  private PlainCms() {}

  static byte[] sign(CMSProcessableByteArray content, Sample sample) throws Exception {
    var key = SampleKeys.key(sample);
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(SampleKeys.privateKey(key));
    var generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(digests).build(signer, key.certificate()));
    generator.addCertificates(new JcaCertStore(key.chain()));
    return generator.generate(content, false).getEncoded();
  }
}
