package org.qoltanba.rendering.pdf;

import java.io.ByteArrayOutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;

/** XSL-FO as the text that somebody else's FOP would be given. */
public final class PrintedFo {

  private PrintedFo() {}

  /** What the source tells, with what the engine adds of the document's language and title. */
  public static byte[] of(FoSource source, PdfProfile profile)
      throws SAXException, TransformerException {
    var text = new ByteArrayOutputStream();
    var factory = (SAXTransformerFactory) SAXTransformerFactory.newDefaultInstance();
    var writer = factory.newTransformerHandler();
    writer.setResult(new StreamResult(text));
    source.emit(new Declarations(profile, writer));
    return text.toByteArray();
  }
}
