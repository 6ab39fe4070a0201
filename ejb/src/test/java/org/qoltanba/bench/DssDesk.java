package org.qoltanba.bench;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.key.SigningKey;

/**
 * EU DSS signing the same field of the same paper with the same key and words; its font is embedded
 * as a subset, which is faster and smaller than its default.
 */
final class DssDesk {

  private static final String WORDS =
      """
      ЭЛЕКТРОНДЫҚ ҚОЛТАҢБА
      ҮЛГІ: сынақ кілтімен жасалған, заңды күші жоқ
      Тарап: Директор
      Қол қойған: ҮЛГІ/SAMPLE ӨТЕҒҰЛОВА ГҮЛНӘР ҺАДИҚЫЗЫ
      Уақыты: 20.11.2026 15:15:30 UTC+05:00
      Сертификатты берген: ҮЛГІ/SAMPLE Қолтаңба куәландырушы орталығы
      Сертификат нөмірі: 8134c4fafc19d102b01f5f9ca2b90b3e""";

  private final BouncyCastleProvider provider = new BouncyCastleProvider();
  private final SigningKey key;
  private final SignatureLevel level;
  private final DSSDocument paper;
  private final PAdESService service;
  private final DSSFileFont font;

  DssDesk(Sample key, SignatureLevel level, byte[] paper, Clock clock) throws Exception {
    this.key = SampleKeys.key(key);
    this.level = level;
    this.paper = new InMemoryDocument(paper, "paper.pdf");
    font = font();
    var authority = new DssAuthority(clock);
    service = new PAdESService(authority.verifier());
    service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    service.setTspSource(authority);
  }

  byte[] sign() throws IOException, GeneralSecurityException {
    var parameters = parameters();
    var signed = service.getDataToSign(paper, parameters);
    var signature = Signature.getInstance(isRsa() ? "SHA256withRSA" : "SHA256withECDSA", provider);
    signature.initSign(SampleKeys.privateKey(key));
    signature.update(signed.getBytes());
    var algorithm = isRsa() ? SignatureAlgorithm.RSA_SHA256 : SignatureAlgorithm.ECDSA_SHA256;
    var value = new SignatureValue(algorithm, signature.sign());
    var out = new ByteArrayOutputStream();
    service.signDocument(paper, parameters, value).writeTo(out);
    return out.toByteArray();
  }

  private boolean isRsa() {
    return SampleKeys.privateKey(key).getAlgorithm().equals("RSA");
  }

  private PAdESSignatureParameters parameters() {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(
        eu.europa.esig.dss.enumerations.SignatureLevel.valueOf(
            "PAdES_BASELINE_" + level.name().substring(2)));
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.getArchiveTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(key.certificate()));
    parameters.setCertificateChain(key.chain().stream().map(CertificateToken::new).toList());
    parameters.bLevel().setSigningDate(new Date());
    parameters.setImageParameters(image());
    return parameters;
  }

  private SignatureImageParameters image() {
    var text = new SignatureImageTextParameters();
    text.setText(WORDS);
    text.setFont(font);
    var field = new SignatureFieldParameters();
    field.setFieldId("director");
    var image = new SignatureImageParameters();
    image.setFieldParameters(field);
    image.setTextParameters(text);
    return image;
  }

  private static DSSFileFont font() throws IOException {
    try (var file = DssDesk.class.getResourceAsStream("/fonts/Tinos/Tinos-Regular.ttf")) {
      var font = new DSSFileFont(file);
      font.setEmbedFontSubset(true);
      font.setSize(6);
      return font;
    }
  }
}
