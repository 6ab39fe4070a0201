package org.qoltanba.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.template.files.TemplateBroken;

class ShelfTest {

  private final SampleFolder letter =
      new SampleFolder().with("samples/full.json", "{\"a\": \"ә\"}").with("notes.txt", "x");

  @Test
  void aZipBecomesAShelfOrderedById() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("META-INF/MANIFEST.MF", new byte[0]);
    letter.files().forEach((name, bytes) -> entries.put("letter/" + name, bytes));
    new SampleFolder()
        .withManifest("id: letter", "id: act")
        .files()
        .forEach((name, bytes) -> entries.put("act/" + name, bytes));

    var shelf = ofZip(SampleFolder.zip(entries));

    assertEquals(List.of("act", "letter"), shelf.manifests().stream().map(m -> m.id()).toList());
    assertEquals("letter", shelf.find("letter").manifest().id());
    assertEquals(List.of("full"), shelf.samples("letter"));
    assertEquals(List.of(), shelf.samples("act"));
    assertEquals(Optional.of("{\"a\": \"ә\"}"), shelf.sample("letter", "full"));
    assertEquals(Optional.empty(), shelf.sample("letter", "../../letter/schema"));
  }

  @Test
  void aFolderGivesTheSameShelfAndOtherFilesInItDoNotMatter(@TempDir Path root) throws IOException {
    for (var file : letter.files().entrySet()) {
      Path path = root.resolve("letter").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Files.createDirectories(root.resolve("target/letter"));
    Files.writeString(root.resolve("target/letter/template.yaml"), "id: spoilt");
    Files.writeString(root.resolve("pom.xml"), "<project/>");

    var shelf = Shelf.ofFolder(root);

    assertEquals(ofZip(letter.zip("letter")).templates(), shelf.templates());
    assertEquals(List.of("full"), shelf.samples("letter"));
  }

  @Test
  void anOperatorsTemplatesStandBesideOursAndReplaceThoseOfTheSameId() throws IOException {
    var ours = ofZip(letter.zip("letter"));
    letter.with("template.yaml", SampleFolder.MANIFEST.replace("id: letter", "id: act"));
    var theirs = ofZip(letter.zip("act"));
    var both = ours.and(theirs);
    assertEquals(List.of("act", "letter"), both.manifests().stream().map(m -> m.id()).toList());
    assertEquals(List.of("full"), both.samples("letter"));
    assertEquals(both.find("letter"), both.and(ours).find("letter"));
  }

  @Test
  void clausesThatSeveralKindsShareLieBesideThem() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("_clauses/person-details/kk.docx", new byte[] {'P', 'K'});
    var shelf = ofZip(SampleFolder.zip(entries));
    assertEquals(List.of(), shelf.templates());
    assertEquals(2, shelf.clause("person-details", Language.KK).orElseThrow().size());
    assertTrue(shelf.clause("person-details", Language.RU).isEmpty());
    assertTrue(shelf.clause("../person-details", Language.KK).isEmpty());
  }

  @Test
  void anUnknownKindIsNotFound() throws IOException {
    var shelf = ofZip(letter.zip("letter"));
    var refusal = assertThrows(Refusal.class, () -> shelf.find("lettre"));
    assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    assertEquals("unknown-template", refusal.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../letter/template.yaml", "letter/../x", "/etc/x", "a\\b", "C:/x", "a//b", "./a"})
  void aNameThatLeavesTheZipIsRefused(String name) {
    byte[] zip = SampleFolder.zip(Map.of(name, new byte[0]));
    var broken = assertThrows(TemplateBroken.class, () -> ofZip(zip));
    assertEquals("template-file-name", broken.code());
  }

  @Test
  void aFileThatUnpacksEndlesslyIsRefused() {
    byte[] zip = SampleFolder.zip(Map.of("letter/kk.docx", new byte[20_000_001]));
    var broken = assertThrows(TemplateBroken.class, () -> ofZip(zip));
    assertEquals("letter/kk.docx", broken.file());
    assertEquals("template-file-too-large", broken.code());
  }

  @Test
  void tooManyFilesAreRefused() {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i <= 5_000; i++) {
      entries.put("a/" + i, new byte[0]);
    }
    var broken = assertThrows(TemplateBroken.class, () -> ofZip(SampleFolder.zip(entries)));
    assertEquals("template-too-many-files", broken.code());
  }

  @Test
  void aCutOffZipIsNoShelf() {
    byte[] whole = letter.zip("letter");
    byte[] cut = Arrays.copyOf(whole, 600);
    assertThrows(IOException.class, () -> ofZip(cut));
  }

  @Test
  void whatIsNoZipIsNoEmptyShelf() {
    assertThrows(IOException.class, () -> ofZip("no zip".getBytes(UTF_8)));
    assertThrows(IOException.class, () -> ofZip(new byte[0]));
  }

  @Test
  void aFileMustNotStandInTheZipTwice() {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("letter/kk.docx", new byte[] {1});
    entries.put("letter/kk.docy", new byte[] {2});
    byte[] zip = SampleFolder.zip(entries);
    byte[] twice = new String(zip, ISO_8859_1).replace("kk.docy", "kk.docx").getBytes(ISO_8859_1);
    var broken = assertThrows(TemplateBroken.class, () -> ofZip(twice));
    assertEquals("template-file-name", broken.code());
  }

  @Test
  void aFolderThatIsNotWholeKeepsTheShelfFromOpening() {
    byte[] zip = SampleFolder.zip(Map.of("letter/schema.json", "{}".getBytes(UTF_8)));
    assertEquals(
        "template-file-missing", assertThrows(TemplateBroken.class, () -> ofZip(zip)).code());
  }

  private static Shelf ofZip(byte[] zip) throws IOException {
    return Shelf.ofZip(new ByteArrayInputStream(zip));
  }
}
