package org.qoltanba.rendering.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XSL-FO written by hand, on small pages. */
public record FoText(String fo) implements FoSource {

  private static final String PAPER =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"
          xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
          xmlns:svg="http://www.w3.org/2000/svg" font-family="Tinos">
        <fo:layout-master-set>
          <fo:simple-page-master master-name="page" page-width="150mm" page-height="150mm">
            <fo:region-body margin="15mm"/><fo:region-before extent="15mm"/>
          </fo:simple-page-master>
        </fo:layout-master-set>
        <fo:page-sequence master-reference="page">
          <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
            <fo:block><fo:leader leader-pattern="rule"/></fo:block>
          </fo:static-content>
          <fo:static-content flow-name="xsl-region-before" role="artifact">
            <fo:block>%s</fo:block>
          </fo:static-content>
          <fo:flow flow-name="xsl-region-body">%s</fo:flow>
        </fo:page-sequence>
      </fo:root>
      """;

  public static FoText paper(String header, String flow) {
    return new FoText(PAPER.formatted(header, flow));
  }

  @Override
  public void emit(ContentHandler out) throws SAXException {
    try {
      var reader = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
      reader.setContentHandler(out);
      reader.parse(new InputSource(new StringReader(fo)));
    } catch (IOException | ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }
}
