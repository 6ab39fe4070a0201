package org.qoltanba.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.qoltanba.rendering.font.ClassPathResources;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;
import org.xml.sax.SAXException;

/**
 * FOP as it comes: one shared factory, the same fonts by their addresses, the same kind of PDF.
 * Only kerning is off, so that its lines are as long as ours.
 */
final class FopAlone {

  private static final String CONFIGURATION =
      """
      <fop version="1.0">
        <accessibility>true</accessibility>
        <fonts><use-cache>false</use-cache></fonts>
        <renderers>
          <renderer mime="application/pdf">
            <pdf-a-mode>PDF/A-3a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
            <fonts>%s</fonts>
          </renderer>
        </renderers>
      </fop>
      """;

  private final FopFactory factory;

  FopAlone() throws SAXException, IOException {
    String configuration = CONFIGURATION.formatted(fonts());
    var surroundings =
        EnvironmentalProfileFactory.createRestrictedIO(
            ClassPathResources.BASE, new ClassPathResources());
    var xml = new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8));
    factory = new FopConfParser(xml, surroundings).getFopFactoryBuilder().build();
  }

  byte[] render(byte[] fo) throws FOPException, TransformerException {
    var pdf = new ByteArrayOutputStream(128 * 1024);
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, factory.newFOUserAgent(), pdf);
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(
            new StreamSource(new ByteArrayInputStream(fo)), new SAXResult(fop.getDefaultHandler()));
    return pdf.toByteArray();
  }

  private static String fonts() {
    var fonts = new StringBuilder();
    for (FontFamily family : FontFamily.values()) {
      for (FontStyle style : FontStyle.values()) {
        fonts.append(font(family, style));
      }
    }
    return fonts.toString();
  }

  private static String font(FontFamily family, FontStyle style) {
    return """
        <font kerning="no" embed-url="%s"><font-triplet name="%s" style="%s" weight="%s"/></font>"""
        .formatted(
            family.file(style),
            family.title(),
            style.name().contains("ITALIC") ? "italic" : "normal",
            style.name().contains("BOLD") ? "bold" : "normal");
  }
}
