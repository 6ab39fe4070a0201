package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.template.Shelf;

/** Zips of template folders that are no such thing. */
@Tag("hostile")
class HostileShelfTest {

  static Stream<Case> zips() {
    return Stream.of(
        shelf("a bomb of 2 GB in one layout", "template-file-too-large", "x/kk.docx", 2000),
        shelf("a bomb of 2 GB in a file of no interest", "template-file-too-large", "x/y", 2000),
        zip("100 files of 19 MB", "template-file-too-large", () -> wide(100, 19_000_000)),
        zip("6,000 samples", "template-too-many-files", () -> wide(6_000, 10)),
        zip("zips in zips", "template-file-missing", () -> Bombs.nested("x/kk.docx")),
        zip(
            "an entry that claims 2 GB",
            "no-zip",
            () -> Bombs.lying("x/kk.docx", Integer.MAX_VALUE)),
        zip("an entry that claims 1 byte", "no-zip", () -> Bombs.lying("x/kk.docx", 1)),
        zip("one entry twice", "template-file-name", () -> Bombs.twice("x/kk.docx", new byte[9])),
        zip(
            "a PDF before the zip",
            "no-zip",
            () -> Bombs.joined("%PDF-1.7\n".getBytes(UTF_8), one())),
        zip("HTML", "no-zip", () -> "<html><script>alert(1)</script>".getBytes(UTF_8)),
        zip("nothing", "no-zip", () -> new byte[0]),
        zip("two letters", Case.HARMLESS, () -> "PK".getBytes(UTF_8)),
        zip("50 MB of noise", "no-zip", () -> new Mutator(1).noise(50 << 20)),
        zip("50 MB of noise that begins like a zip", "no-zip", () -> noiseLikeZip()),
        zip("half a zip", "no-zip", () -> Arrays.copyOf(noisy(), 60_000)),
        zip(
            "an entry of 30,000 folders",
            "template-file-name",
            () -> named("a/".repeat(30_000) + "b")),
        zip("a name of 60,000 letters", "template-file-name", () -> named("a".repeat(60_000))),
        zip("a name that is no UTF-8", "no-zip", () -> noUtf8()),
        zip("zip64 of a small file", "template-file-missing", () -> zip64()));
  }

  static Stream<Case> names() {
    return Stream.of(
            "../x/kk.docx",
            "x/../../kk.docx",
            "/etc/passwd",
            "C:/x/kk.docx",
            "x\\kk.docx",
            "x/kk.docx\0.png",
            "//host/share/kk.docx",
            "x/samples/../../../a.json",
            "./x/kk.docx")
        .map(
            name ->
                zip(
                    "the name " + name.replace("\0", "NUL"),
                    "template-file-name",
                    () -> named(name)));
  }

  static Stream<Case> folders() {
    return Stream.of("CON", "NUL", "aux.txt", "x ", "X", "x\u202ey", "a".repeat(100))
        .map(folder -> whole("the folder " + folder, "template-file-name", folder));
  }

  @ParameterizedTest
  @MethodSource({"zips", "names", "folders"})
  void endsInATypedErrorOrHarmsNobody(Case hostile) {
    Trial.of(hostile);
  }

  private static Case shelf(String name, String code, String entry, int megabytes) {
    return zip(name, code, () -> Bombs.deep(entry, megabytes));
  }

  private static Case whole(String name, String code, String folder) {
    return zip(name, code, () -> TemplateFolder.sound().zip(folder));
  }

  private static Case zip(String name, String code, Supplier<byte[]> zip) {
    return Case.of(name, code, zip, bytes -> assertEquals(List.of(), open(bytes).templates()));
  }

  static Shelf open(byte[] zip) throws Exception {
    return Shelf.ofZip(new ByteArrayInputStream(zip));
  }

  private static byte[] one() {
    return HostileFile.zip(Map.of("x/kk.docx", new byte[9]));
  }

  private static byte[] noisy() {
    return HostileFile.zip(Map.of("x/kk.docx", new Mutator(3).noise(100_000)));
  }

  private static byte[] wide(int files, int bytes) {
    return Bombs.wide("x/samples/", ".json", files, bytes);
  }

  private static byte[] named(String name) {
    return HostileFile.zip(Map.of(name, new byte[9]));
  }

  private static byte[] noiseLikeZip() {
    byte[] noise = new Mutator(2).noise(50 << 20);
    System.arraycopy("PK\3\4".getBytes(UTF_8), 0, noise, 0, 4);
    return noise;
  }

  private static byte[] noUtf8() {
    byte[] zip = HostileFile.zip(Map.of("x/қ.docx", new byte[9]));
    return Bombs.replaced(zip, "\u00d2\u009b", "\u00ff\u00fe");
  }

  private static byte[] zip64() {
    return Bombs.written(
        zip -> {
          var entry = new ZipEntry("x/kk.docx");
          // The extra field that carries 64-bit sizes, with sizes that no file has.
          entry.setExtra(
              new byte[] {1, 0, 16, 0, -1, -1, -1, -1, -1, -1, -1, 127, 0, 0, 0, 0, 0, 0, 0, 0});
          zip.putNextEntry(entry);
          zip.write(new byte[9]);
        });
  }
}
