package org.qoltanba.rendering.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;

class WordFileTest {

  private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  private WordFileTest part(String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Relationships, each the end of its type, its target and what else it says. */
  private WordFileTest relations(String name, String... all) throws IOException {
    var text = new StringBuilder("<Relationships xmlns='http://schemas.openxmlformats.org/");
    text.append("package/2006/relationships'>");
    for (int i = 0; i < all.length; i += 3) {
      text.append("<Relationship Id='r").append(i / 3).append("' Type='").append(TYPE);
      text.append(all[i]).append("' Target='").append(all[i + 1]).append("' ");
      text.append(all[i + 2]).append("/>");
    }
    return part(name, text.append("</Relationships>").toString());
  }

  private WordFile file() throws IOException {
    zip.close();
    return new WordFile(new Content(bytes.toByteArray()));
  }

  private WordFileTest withMain() throws IOException {
    return relations("_rels/.rels", "officeDocument", "word/document.xml", "")
        .part("word/document.xml", "<a/>");
  }

  @Test
  void theDocumentIsFoundByItsRelationship() throws IOException {
    WordFile file =
        relations("_rels/.rels", "officeDocument", "/other/text.xml", "")
            .part("other/text.xml", "<a/>")
            .file();
    assertEquals("other/text.xml", file.main());
    assertEquals("a", file.xml(file.main()).orElseThrow().name());
  }

  @Test
  void whatTheDocumentRefersToIsFoundByItsKind() throws IOException {
    WordFile file =
        withMain()
            .relations(
                "word/_rels/document.xml.rels",
                "styles",
                "styles.xml",
                "",
                "numbering",
                "gone.xml",
                "",
                "theme",
                "https://a.kz/",
                "TargetMode='External'")
            .part("word/styles.xml", "<b/>")
            .file();
    assertEquals(Optional.of("word/styles.xml"), file.ofMain("styles"));
    assertEquals(Optional.empty(), file.ofMain("numbering"));
    assertEquals(Optional.empty(), file.ofMain("theme"));
    assertEquals(
        new Relation("theme", "https://a.kz/", true), file.relations(file.main()).get("r2"));
  }

  @ParameterizedTest
  @CsvSource({
    "media/a.png,word/media/a.png",
    "../b.xml,b.xml",
    "/c/d.xml,c/d.xml",
    "./e.xml,word/e.xml",
    "mailto:f,mailto:f",
    "%%,%%"
  })
  void aTargetIsResolvedFromThePartThatNamesIt(String target, String part) throws IOException {
    WordFile file =
        withMain().relations("word/_rels/document.xml.rels", "image", target, "").file();
    assertEquals(part, file.relations("word/document.xml").get("r0").target());
  }

  @Test
  void aFileWithoutADocumentIsRefused() throws IOException {
    relations("_rels/.rels", "officeDocument", "word/document.xml", "");
    assertThrows(StepFailed.class, this::file);
  }

  @Test
  void aPartThatCantBeReadFailsOnceItIsAsked() throws IOException {
    WordFile file = withMain().part("word/x.xml", "<a").file();
    assertThrows(StepFailed.class, () -> file.xml("word/x.xml"));
    assertEquals(Optional.empty(), file.xml("word/y.xml"));
  }
}
