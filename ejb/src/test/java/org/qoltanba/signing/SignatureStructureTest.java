package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;

/** What stands in the file, entry by entry. */
class SignatureStructureTest {

  /** In hexadecimal digits, with its brackets. */
  private static final int RESERVED = 2 * 16 * 1024 + 2;

  private static byte[] rendered;
  private static byte[] one;
  private static byte[] two;

  @BeforeAll
  static void sign() throws Exception {
    var signer = new PadesSigner(SampleKeys.ring(), PadesSignerTest.STOPPED);
    var paper = Papers.paper(Language.KK, "organisation");
    rendered = paper.pdf().bytes();
    var first = signer.sign(paper);
    one = first.pdf().bytes();
    two = signer.countersign(Papers.opened(first, Papers.order("director"))).pdf().bytes();
  }

  @Test
  void aLaterSignatureLeavesTheEarlierBytesAlone() {
    assertArrayEquals(one, Arrays.copyOf(two, one.length));
  }

  @ParameterizedTest
  @EnumSource
  void aSignatureTakesLittleRoomBesidesItsReserve(Language language) throws Exception {
    var signer = new PadesSigner(SampleKeys.ring(), PadesSignerTest.STOPPED);
    var first = signer.sign(Papers.paper(language, "organisation"));
    var second = signer.countersign(Papers.opened(first, Papers.order("director")));
    int added = second.pdf().size() - first.pdf().size() - RESERVED;
    assertTrue(added <= 15 * 1024, "bytes: " + added);
  }

  @Test
  void theFieldsStandWhereTheLinksStood() throws IOException {
    try (PDDocument before = Loader.loadPDF(rendered);
        PDDocument after = Loader.loadPDF(two)) {
      assertEquals(rectangles(before), rectangles(after));
      assertEquals(3, rectangles(after).size());
    }
  }

  @Test
  void aFieldKeepsNothingOfTheLink() throws IOException {
    try (PDDocument document = Loader.loadPDF(one)) {
      for (PDSignatureField field : document.getSignatureFields()) {
        var keys = new HashSet<String>();
        field.getCOSObject().keySet().forEach(key -> keys.add(key.getName()));
        keys.remove("V");
        assertEquals(Set.of("Type", "Subtype", "Rect", "F", "P", "FT", "T", "TU", "AP"), keys);
        assertEquals(4, field.getCOSObject().getInt(COSName.F));
      }
      assertEquals(COSName.S, document.getPage(0).getCOSObject().getCOSName(name("Tabs")));
      var form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
      assertEquals(Set.of(COSName.FIELDS, name("SigFlags")), form.keySet());
    }
  }

  @Test
  void readersAreToldThePartyInThePapersLanguage() throws IOException {
    try (PDDocument document = Loader.loadPDF(one)) {
      assertEquals(
          List.of("Ұйым", "Директор", "Қызмет алушы"),
          document.getSignatureFields().stream()
              .map(PDSignatureField::getAlternateFieldName)
              .toList());
    }
  }

  @Test
  void onlyTheFirstSignatureCertifiesAndWithoutADigest() throws IOException {
    try (PDDocument document = Loader.loadPDF(two)) {
      var signatures = document.getSignatureDictionaries();
      var first = signatures.get(0).getCOSObject();
      assertNull(signatures.get(1).getCOSObject().getCOSArray(name("Reference")));
      var reference = (COSDictionary) first.getCOSArray(name("Reference")).getObject(0);
      assertEquals(
          Set.of(COSName.TYPE, name("TransformMethod"), name("TransformParams")),
          reference.keySet());
      assertEquals(2, reference.getCOSDictionary(name("TransformParams")).getInt(COSName.P));
      var permissions =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(name("Perms"));
      assertEquals(first, permissions.getCOSDictionary(name("DocMDP")));
    }
  }

  @Test
  void theTimeStandsInTheDictionaryAndNotInTheCms() throws Exception {
    try (PDDocument document = Loader.loadPDF(one)) {
      var signature = document.getSignatureDictionaries().get(0);
      assertEquals("D:20261120151530+05'00'", signature.getCOSObject().getString(COSName.M));
      assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
      assertEquals("Adobe.PPKLite", signature.getFilter());
      assertEquals(
          Set.of("1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.16.2.47"),
          signedAttributes(cms(signature.getContents(one))));
    }
  }

  @Test
  void theCmsCarriesTheChainWithoutTheRoot() throws Exception {
    try (PDDocument document = Loader.loadPDF(one)) {
      var contents = document.getSignatureDictionaries().get(0).getContents(one);
      assertEquals(2, cms(contents).getCertificates().getMatches(null).size());
    }
  }

  @Test
  void theFileStaysWithoutObjectStreams() {
    var text = new String(two, StandardCharsets.ISO_8859_1);
    assertFalse(text.contains("/ObjStm"));
    assertFalse(text.contains("/XRef"));
  }

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  private static List<String> rectangles(PDDocument document) throws IOException {
    var rectangles = new ArrayList<String>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        rectangles.add(document.getPages().indexOf(page) + ": " + annotation.getRectangle());
      }
    }
    return rectangles;
  }

  /** Through a stream: behind the CMS stand the zeros of the reserve. */
  private static CMSSignedData cms(byte[] contents) throws CMSException {
    return new CMSSignedData(new ByteArrayInputStream(contents));
  }

  private static Set<String> signedAttributes(CMSSignedData cms) {
    var types = new HashSet<String>();
    var signer = cms.getSignerInfos().iterator().next();
    for (var attribute : signer.getSignedAttributes().toASN1Structure().getAttributes()) {
      types.add(attribute.getAttrType().getId());
    }
    return types;
  }
}
