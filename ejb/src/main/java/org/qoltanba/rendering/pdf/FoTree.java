package org.qoltanba.rendering.pdf;

import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import org.w3c.dom.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** XSL-FO that stands in a tree already. */
public record FoTree(Document fo) implements FoSource {

  @Override
  public void emit(ContentHandler out) throws SAXException {
    try {
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.transform(new DOMSource(fo), new SAXResult(out));
    } catch (TransformerException e) {
      throw new SAXException(e);
    }
  }
}
