package org.qoltanba.rendering.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.convert.out.fopconf.Fop;
import org.docx4j.model.images.ConversionImageHandler;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** docx4j's export from Word to XSL-FO; safe for threads. */
public final class WordExport {

  private static final double BUILT_IN_TAB = 36;

  /** The export needs some 100 kB for each, all at once. */
  private static final int PARAGRAPH_LIMIT = 3000;

  private final WordFonts fonts = new WordFonts();

  /**
   * @throws Refusal {@code too-many-paragraphs}
   * @throws StepFailed if the file is no Word file or can't be exported
   */
  public ExportedWord export(Content docx) {
    try {
      WordprocessingMLPackage file = WordprocessingMLPackage.load(docx.open());
      file.setFontMapper(fonts, false);
      var survey = new Survey(file);
      var paragraphs = survey.paragraphs();
      if (paragraphs.size() > PARAGRAPH_LIMIT) {
        throw Refusal.unprocessable(
            new Fault("", "too-many-paragraphs", Map.of("limit", PARAGRAPH_LIMIT)));
      }
      var pages = survey.pages();
      return new ExportedWord(parse(exported(file)), paragraphs, pages, defaultTab(file));
    } catch (Refusal e) {
      throw e;
    } catch (Docx4JException | IOException | SAXException | ParserConfigurationException e) {
      throw new StepFailed("render", e);
    } catch (RuntimeException e) {
      // The library takes for granted that a part is what the file says it is.
      throw new StepFailed("render", e);
    }
  }

  private static byte[] exported(WordprocessingMLPackage file) throws Docx4JException {
    var settings = new FOSettings();
    // A configuration is there, so docx4j makes none from the machine's fonts.
    settings.setFopConfig(new Fop());
    settings.setOpcPackage(file);
    settings.setApacheFopMime(FOSettings.INTERNAL_FO_MIME);
    // It would lay headers and footers out to measure them; page masters are made anew anyway.
    settings.setLayoutMasterSetCalculationInProgress(true);
    settings.setImageHandler(inlinePictures());
    var fo = new ByteArrayOutputStream();
    // The other exporter loses pictures inside hyperlinks.
    Docx4J.toFO(settings, fo, Docx4J.FLAG_EXPORT_PREFER_XSL);
    return fo.toByteArray();
  }

  /** Pictures travel inside the XSL-FO; one that lies outside the file is not looked for. */
  private static ConversionImageHandler inlinePictures() {
    return (picture, relationship, part) -> part == null ? "outside:picture" : dataUri(part);
  }

  private static String dataUri(BinaryPart part) {
    var buffer = part.getBuffer().duplicate().rewind();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return "data:" + part.getContentType() + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static Document parse(byte[] fo)
      throws ParserConfigurationException, SAXException, IOException {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(fo));
  }

  private static double defaultTab(WordprocessingMLPackage file) {
    DocumentSettingsPart settings = file.getMainDocumentPart().getDocumentSettingsPart();
    if (settings == null || settings.getJaxbElement().getDefaultTabStop() == null) {
      return BUILT_IN_TAB;
    }
    return Twips.points(settings.getJaxbElement().getDefaultTabStop().getVal());
  }
}
