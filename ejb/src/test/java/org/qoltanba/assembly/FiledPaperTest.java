package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.r;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.assembly.xml.Traces;
import org.qoltanba.assembly.zip.Relations;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.tags.Budget;
import org.w3c.dom.Element;

/** What the filled file is, its words apart. */
class FiledPaperTest {

  private static final String DOCUMENT = "word/document.xml";
  private static final String WP =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  private static WordFile edited() {
    return body("<w:p w:rsidR=\"00AA00AA\" w:rsidRDefault=\"00AA00AA\" w14:paraId=\"12345678\">"
            + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>"
            + "<w:commentRangeStart w:id=\"1\"/>"
            + r("<w:b/><w:rPrChange w:id=\"9\" w:author=\"Author\"><w:rPr/></w:rPrChange>", "x ")
            + "<w:commentRangeEnd w:id=\"1\"/><w:r w:rsidRPr=\"00AA00AA\">"
            + "<w:commentReference w:id=\"1\"/></w:r>"
            + "<w:ins w:id=\"2\" w:author=\"Author\">"
            + r("", "{{na")
            + "</w:ins><w:del w:id=\"3\" w:author=\"Author\"><w:r><w:delText>old"
            + "</w:delText></w:r></w:del>"
            + "<w:sdt><w:sdtPr><w:alias w:val=\"Author\"/></w:sdtPr><w:sdtContent>"
            + r("", "me}}")
            + "</w:sdtContent></w:sdt></w:p>")
        .part("comments", "comments", "<w:comments NAMESPACES/>")
        .part(
            "settings",
            "settings",
            "<w:settings NAMESPACES><w:zoom w:percent=\"100\"/><w:trackRevisions/><w:rsids>"
                + "<w:rsidRoot w:val=\"00AA00AA\"/></w:rsids></w:settings>")
        .packagePart(
            "docProps/core.xml",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "<a>Author</a>")
        .packagePart(
            "docProps/thumbnail.jpeg",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
            "Author");
  }

  @Test
  void nothingTellsOfTheTemplatesAuthorOrOfItsEditing() {
    Content filled = Requests.fill(edited(), Map.of("name", "Ann"));
    assertEquals("x Ann", DocxText.of(filled));
    DocxText.entries(filled)
        .keySet()
        .forEach(
            part -> {
              String source = DocxText.source(filled, part);
              assertFalse(source.contains("Author"), part);
              assertFalse(source.contains("rsid"), part);
              assertFalse(source.contains("paraId"), part);
              assertFalse(source.contains("comment"), part);
              assertFalse(source.contains("_GoBack"), part);
            });
    assertFalse(DocxText.entries(filled).containsKey("docProps/thumbnail.jpeg"));
    assertTrue(DocxText.source(filled, "word/settings.xml").contains("zoom"));
  }

  @Test
  void theSameTemplateAndDataGiveTheSameBytes() {
    Map<String, Object> facts = Map.of("name", "Ann");
    Content first = Requests.fill(edited(), facts);
    assertArrayEquals(first.bytes(), Requests.fill(edited(), facts).bytes());
  }

  @Test
  void manyThreadsMakeTheSameBytes() {
    Map<String, Object> facts = Map.of("name", "Ann");
    var assembler = new Assembler(Budget.standard());
    var request = Requests.of(edited().header(p("{{name}}")).content(), Language.KK, facts);
    Set<Content> made =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> assembler.assemble(request).docx())
            .collect(Collectors.toSet());
    assertEquals(1, made.size());
  }

  @Test
  void aTextBoxWithoutTagsStaysAsItIs() {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:drawing><wp:inline>"
            + "<wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"box\"/></wp:inline>"
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect"
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
            + p("in the box")
            + "</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>"
            + "</w:r>"
            + r("", " {{name}}")
            + "</w:p>";
    Content filled = Requests.fill(body(box), Map.of("name", "Ann"));
    String source = DocxText.source(filled, DOCUMENT);
    assertTrue(source.contains("in the box"), source);
    assertTrue(source.contains("Choice"), source);
    assertTrue(source.contains("Ann"), source);
  }

  @Test
  void titleAndLanguageAreThoseOfThePaper() {
    Content filled =
        Requests.fill(body(p("{{name}}")).content(), Language.KK, Map.of("name", "Әсем"));
    var core = DocxText.xml(filled, "docProps/core.xml").getDocumentElement();
    assertEquals("Шарт & т.б.kk", core.getTextContent());
    var languages =
        DocxText.xml(filled, "word/styles.xml").getElementsByTagNameNS(Traces.W, "lang");
    assertEquals(1, languages.getLength());
    assertEquals("kk-KZ", ((Element) languages.item(0)).getAttributeNS(Traces.W, "val"));
  }

  @Test
  void aPlaceToSignIsAPictureOfEightyByTwentyFiveMillimetresInALinkToItsParty() {
    Content filled =
        Requests.fill(body(p("Signed: {{sign director}}.")).content(), Language.RU, Map.of());
    assertEquals("Signed: [picture].", DocxText.of(filled));
    var link = element(filled, Traces.W, "hyperlink", 0);
    String id = link.getAttributeNS(Relations.OFFICE.replaceFirst("/$", ""), "id");
    String relationship =
        DocxText.source(filled, "word/_rels/document.xml.rels")
            .split("<Relationship ")[indexOf(filled, id)];
    assertTrue(relationship.contains("Target=\"urn:x-sig:director\""), relationship);
    assertTrue(relationship.contains("TargetMode=\"External\""), relationship);
    var extent = (Element) link.getElementsByTagNameNS(WP, "extent").item(0);
    assertEquals("2880000", extent.getAttribute("cx"));
    assertEquals("900000", extent.getAttribute("cy"));
    var picture = (Element) link.getElementsByTagNameNS(WP, "docPr").item(0);
    assertEquals("Директор", picture.getAttribute("descr"));
  }

  private static int indexOf(Content filled, String id) {
    String[] all = DocxText.source(filled, "word/_rels/document.xml.rels").split("<Relationship ");
    for (int i = 0; i < all.length; i++) {
      if (all[i].contains("Id=\"" + id + "\"")) {
        return i;
      }
    }
    throw new AssertionError("no relationship " + id);
  }

  private static Element element(Content filled, String namespace, String name, int index) {
    var all = DocxText.xml(filled, DOCUMENT).getElementsByTagNameNS(namespace, name);
    return (Element) all.item(index);
  }

  @Test
  void thePictureIsOpaque() throws IOException {
    Content filled = Requests.fill(body(p("{{sign director}}")), Map.of());
    byte[] png = DocxText.entries(filled).get("word/media/signature-place.png");
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertFalse(image.getColorModel().hasAlpha());
    assertEquals(0xffffffff, image.getRGB(7, 2));
  }

  @Test
  void everyPictureHasAnIdOfItsOwn() {
    String logo =
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/>"
            + "<wp:docPr id=\"1\" name=\"logo\"/></wp:inline></w:drawing></w:r></w:p>";
    Content filled =
        Requests.fill(
            body(p("{{#each a}}"), logo, p("{{sign director}} {{sign recipient}}"), p("{{/each}}")),
            Map.of("a", List.of("1", "2")));
    var pictures = DocxText.xml(filled, DOCUMENT).getElementsByTagNameNS(WP, "docPr");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < pictures.getLength(); i++) {
      ids.add(((Element) pictures.item(i)).getAttribute("id"));
    }
    assertEquals(6, pictures.getLength());
    assertEquals(6, ids.size());
  }

  @Test
  void aPlaceToSignInAFooterBelongsToTheFooter() {
    Content filled = Requests.fill(body(p("x")).footer(p("{{sign director}}")), Map.of());
    assertTrue(
        DocxText.source(filled, "word/_rels/footer1.xml.rels").contains("urn:x-sig:director"));
  }

  @Test
  void aFilledFileIsATemplateAgain() {
    Content once = Requests.fill(body(p("{{sign director}}"), p("{{a}}")), Map.of("a", "{{b}}"));
    Content twice = Requests.fill(once, Language.EN, Map.of("b", "c"));
    assertEquals("[picture]\nc", DocxText.of(twice));
  }

  @Test
  void everyPrefixThatMayBeIgnoredIsDeclared() {
    Content filled = Requests.fill(body(p("{{a}}")).header(p("{{a}}")), Map.of());
    for (String part : List.of(DOCUMENT, "word/header1.xml", "word/styles.xml")) {
      Element root = DocxText.xml(filled, part).getDocumentElement();
      String ignorable =
          root.getAttributeNS(
              "http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable");
      assertEquals("w14", ignorable, part);
      assertTrue(root.lookupNamespaceURI("w14").endsWith("/2010/wordml"), part);
    }
  }

  @Test
  void aStrictZipReaderReadsEveryEntry(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("paper.docx");
    Files.write(file, Requests.fill(edited(), Map.of()).bytes());
    try (var zip = new ZipFile(file.toFile())) {
      var entries = zip.entries();
      assertEquals("[Content_Types].xml", entries.nextElement().getName());
      while (entries.hasMoreElements()) {
        var entry = entries.nextElement();
        assertEquals(entry.getSize(), zip.getInputStream(entry).readAllBytes().length);
        assertEquals("1980-01-01T00:00", entry.getTimeLocal().toString());
      }
    }
  }
}
