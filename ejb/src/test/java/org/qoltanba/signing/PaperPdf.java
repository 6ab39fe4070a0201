package org.qoltanba.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;

/**
 * A paper rendered by FOP with links to {@code urn:x-sig:…} as signature places; the recipient's is
 * on a page of its own.
 */
final class PaperPdf {

  private static final String FONT = "/fonts/Tinos/Tinos-Regular.ttf";

  private static final String UNTAGGED = "<pdf-a-mode>PDF/A-2b</pdf-a-mode>";
  private static final String TAGGED =
      "<pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>";

  private PaperPdf() {}

  /** PDF/A-2b. */
  static byte[] with(List<String> places) throws Exception {
    return rendered(places, false);
  }

  /** PDF/A-2a and PDF/UA-1. */
  static byte[] tagged(List<String> places) throws Exception {
    return rendered(places, true);
  }

  private static byte[] rendered(List<String> places, boolean tagged) throws Exception {
    var builder = new FopFactoryBuilder(new File(".").toURI());
    builder.setConfiguration(
        new DefaultConfigurationBuilder()
            .build(
                new ByteArrayInputStream(configuration(tagged).getBytes(StandardCharsets.UTF_8))));
    var factory = builder.build();
    var agent = factory.newFOUserAgent();
    var out = new ByteArrayOutputStream();
    var fop = factory.newFop("application/pdf", agent, out);
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(
            new StreamSource(new StringReader(document(places))),
            new SAXResult(fop.getDefaultHandler()));
    return out.toByteArray();
  }

  private static String configuration(boolean tagged) {
    return """
        <fop version="1.0"><accessibility>%b</accessibility>
        <renderers><renderer mime="application/pdf">%s<fonts>
          <font embed-url="%s"><font-triplet name="Tinos" style="normal" weight="normal"/></font>
        </fonts></renderer></renderers></fop>
        """
        .formatted(tagged, tagged ? TAGGED : UNTAGGED, PaperPdf.class.getResource(FONT));
  }

  private static String document(List<String> places) {
    return """
        <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"
            xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
            font-family="Tinos" font-size="12pt" xml:lang="kk">
          <fo:layout-master-set>
            <fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm"
                margin="20mm"><fo:region-body/></fo:simple-page-master>
          </fo:layout-master-set>
          <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <rdf:Description rdf:about=""><dc:title><rdf:Alt>
                <rdf:li xml:lang="x-default">Келісімшарт</rdf:li></rdf:Alt></dc:title>
              </rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
          <fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body">
            <fo:block>Әлеуметтік оңалту келісімшарты: ғ қ ң ө ұ ү һ і.</fo:block>
            %s
          </fo:flow></fo:page-sequence>
        </fo:root>
        """
        .formatted(places.stream().map(PaperPdf::place).collect(Collectors.joining()));
  }

  private static String place(String target) {
    return """
        <fo:block space-before="10mm" break-before="%s"><fo:basic-link external-destination="url('%s')"
            fox:alt-text="Қол қоятын орын"><fo:instream-foreign-object role="artifact"
            content-width="210pt" content-height="70pt"><svg xmlns="http://www.w3.org/2000/svg"
            width="210pt" height="70pt"/></fo:instream-foreign-object></fo:basic-link></fo:block>
        """
        .formatted(target.endsWith("recipient") ? "page" : "auto", target);
  }
}
