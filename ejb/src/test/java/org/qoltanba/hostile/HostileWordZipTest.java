package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qoltanba.hostile.HostileFile.MAIN;
import static org.qoltanba.hostile.HostileFile.body;
import static org.qoltanba.hostile.HostileFile.p;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Content;

/** Word files that are no sound zips. */
@Tag("hostile")
class HostileWordZipTest {

  static Stream<Case> files() {
    byte[] sound = body(p("{{a}}")).zip();
    return Stream.of(
        refused(
            "2 GB of zeros for a part",
            "too-large-file",
            () -> Bombs.deep("word/document.xml", 2000)),
        refused("1,100 entries", "too-large-file", () -> Bombs.wide("word/", ".xml", 1_100, 5)),
        refused(
            "999 entries of 100 kB",
            "too-large-file",
            () -> Bombs.wide("word/", ".xml", 999, 100_000)),
        refused("zips in zips", "no-word-file", () -> Bombs.nested("word/document.xml")),
        refused(
            "a claim of 2 GB", "unreadable-zip", () -> Bombs.lying("word/document.xml", 1 << 31)),
        refused("a claim of 1 byte", "unreadable-zip", () -> Bombs.lying("word/document.xml", 1)),
        refused(
            "one part twice", "entry-twice", () -> Bombs.twice("word/document.xml", new byte[5])),
        refused("half a file", "unreadable-zip", () -> Arrays.copyOf(sound, sound.length / 2)),
        refused(
            "a PDF with a file behind it",
            "no-word-file",
            () -> behind("%PDF-1.7\n%%EOF\n", sound)),
        refused("HTML with a file behind it", "no-word-file", () -> behind("<html></html>", sound)),
        refused("nothing", "no-word-file", () -> new byte[0]),
        refused("50 MB of noise", "no-word-file", () -> new Mutator(4).noise(50 << 20)),
        refused("a name out of the folder", "unsafe-entry-name", () -> named("word/../../x")),
        refused("an absolute name", "unsafe-entry-name", () -> named("/etc/x")),
        refused("a name of another system", "unsafe-entry-name", () -> named("..\\..\\x")),
        harmlessName("a device", "word/CON"),
        harmlessName("an unneeded part of a drive", "C:x"),
        harmlessName("30,000 folders", "a/".repeat(30_000) + "b"));
  }

  static Stream<Case> parts() {
    return Stream.of(
        repeated("60 MB of text in the body", MAIN, p("REPEATED"), "x".repeat(1 << 20), 60),
        repeated("1,000,000 paragraphs", MAIN, "REPEATED", "<w:p/>", 1_000_000),
        repeated(
            "1,000,000 runs", MAIN, "<w:p>REPEATED</w:p>", "<w:r><w:t>x</w:t></w:r>", 1_000_000),
        repeated("40,000 paragraphs", MAIN, "REPEATED", p("a"), 40_000),
        styles("60 MB of text in the styles", "x".repeat(1 << 20), 60),
        styles("300,000 styles", "<w:style w:styleId='a'/>", 300_000));
  }

  @ParameterizedTest
  @MethodSource({"files", "parts"})
  void endsInATypedErrorOrHarmsNobody(Case hostile) {
    Trial.of(hostile);
  }

  private static Case refused(String name, String code, Supplier<byte[]> file) {
    return Case.of(name, code, file, bytes -> Workroom.read(new Content(bytes)));
  }

  private static Case repeated(String name, String entry, String body, String unit, int times) {
    return refused(name, "too-large-part", () -> Bombs.repeated(body(body), entry, unit, times));
  }

  private static Case harmlessName(String name, String entry) {
    byte[] file = body(p("{{a}}")).with(entry, "x").zip();
    return Case.of(
        "the name of " + name,
        Case.HARMLESS,
        () -> Workroom.render(new Content(file), Map.of("a", "b")));
  }

  private static byte[] named(String entry) {
    return body(p("{{a}}")).with(entry, "x").zip();
  }

  private static Case styles(String name, String unit, int times) {
    byte[] part =
        ("<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "REPEATED</w:styles>")
            .getBytes(UTF_8);
    HostileFile file = body(p("x")).part("rIdS", "styles", "styles.xml", part);
    return refused(
        name, "too-large-part", () -> Bombs.repeated(file, "word/styles.xml", unit, times));
  }

  private static byte[] behind(String first, byte[] file) {
    return Bombs.joined(first.getBytes(UTF_8), file);
  }
}
