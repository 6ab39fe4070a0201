package org.qoltanba.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.TransformerException;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.stream.StreamResult;
import org.qoltanba.rendering.pdf.FoSource;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.xml.sax.SAXException;

/** XSL-FO as the text that somebody else's FOP would be given. */
final class PrintedFo {

  /** Events say namespaces without declaring their prefixes. */
  private static final String ROOT =
      """
      <fo:root xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
          xmlns:svg="http://www.w3.org/2000/svg" xml:lang="%s"\s""";

  private static final String END_OF_MASTERS = "</fo:layout-master-set>";

  /** FOP's own way would write the title as plain text, which PDF/A forbids. */
  private static final String DECLARATIONS =
      """
      <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      </rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>""";

  private PrintedFo() {}

  /** What the source tells, with the language and the title that the engine adds. */
  static byte[] of(FoSource source, PdfProfile profile) throws SAXException, TransformerException {
    var text = new ByteArrayOutputStream();
    var factory = (SAXTransformerFactory) SAXTransformerFactory.newDefaultInstance();
    var writer = factory.newTransformerHandler();
    writer.setResult(new StreamResult(text));
    source.emit(writer);
    return text.toString(StandardCharsets.UTF_8)
        .replaceFirst("<fo:root ", ROOT.formatted(profile.language().tag()))
        .replace(END_OF_MASTERS, END_OF_MASTERS + DECLARATIONS.formatted(profile.title()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
