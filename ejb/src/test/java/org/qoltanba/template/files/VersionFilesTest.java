package org.qoltanba.template.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.qoltanba.template.SampleFolder;

class VersionFilesTest {

  private static final byte[] CLAUSE = "a clause".getBytes(UTF_8);

  @Test
  void theFolderMayStandInTheZipOrBeTheZip() throws IOException {
    var folder = new SampleFolder().with("samples/full.json", "{}").with("notes.txt", "x");
    VersionFiles inside = upload(folder.zip("letter"));
    VersionFiles whole = upload(SampleFolder.zip(folder.files()));
    assertEquals(
        List.of(
            "en.docx", "kk.docx", "ru.docx", "samples/full.json", "schema.json", "template.yaml"),
        List.copyOf(inside.files().keySet()));
    assertEquals(inside.toZip(), whole.toZip());
  }

  @Test
  void clausesComeAlongAndWhatIsNoPartOfATemplateDoesNot() throws IOException {
    var entries = new LinkedHashMap<>(new SampleFolder().files());
    entries.put("_clauses/person-details/kk.docx", CLAUSE);
    entries.put("_clauses/Person/kk.docx", CLAUSE);
    entries.put("__MACOSX/letter/._kk.docx", CLAUSE);
    entries.put("other/template.yaml", CLAUSE);
    VersionFiles files = upload(SampleFolder.zip(entries));
    assertEquals(List.of("person-details/kk"), List.copyOf(files.clauses().keySet()));
    assertEquals(5, files.files().size());
  }

  @Test
  void whatIsKeptIsReadBackAndIsTheSameHoweverItWasSent() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("_clauses/rules/ru.docx", CLAUSE);
    entries.putAll(new SampleFolder().files());
    VersionFiles sent = upload(SampleFolder.zip(entries));
    VersionFiles kept = VersionFiles.ofZip(sent.toZip());
    assertArrayEquals(CLAUSE, kept.clauses().get("rules/ru"));
    assertEquals(sent.files().keySet(), kept.files().keySet());
    assertEquals(sent.toZip(), kept.toZip());
    entries.put("schema.json", "{}".getBytes(UTF_8));
    assertNotEquals(sent.toZip(), upload(SampleFolder.zip(entries)).toZip());
  }

  @Test
  void aFolderOfAnotherNameIsNotTaken() throws IOException {
    assertTrue(upload(new SampleFolder().zip("act")).files().isEmpty());
  }

  @Test
  void oneFileInBothPlacesIsRefused() {
    var entries = new LinkedHashMap<>(new SampleFolder().files());
    entries.put("letter/kk.docx", CLAUSE);
    assertBroken(TemplateBroken.FILE_NAME, SampleFolder.zip(entries));
  }

  @Test
  void moreFilesThanATemplateCouldHaveAreRefused() {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i <= VersionFiles.MOST_ENTRIES; i++) {
      entries.put("samples/" + i + ".json", new byte[0]);
    }
    assertBroken(TemplateBroken.TOO_MANY_FILES, SampleFolder.zip(entries));
  }

  @Test
  void aNameThatLeavesTheZipIsRefused() {
    assertBroken(TemplateBroken.FILE_NAME, SampleFolder.zip(Map.of("letter/../kk.docx", CLAUSE)));
  }

  @Test
  void whatIsNoZipIsNotTaken() {
    assertThrows(ZipException.class, () -> upload(CLAUSE));
  }

  private static void assertBroken(String code, byte[] zip) {
    assertEquals(code, assertThrows(TemplateBroken.class, () -> upload(zip)).code());
  }

  private static VersionFiles upload(byte[] zip) throws IOException {
    return VersionFiles.ofUpload("letter", new ByteArrayInputStream(zip));
  }
}
