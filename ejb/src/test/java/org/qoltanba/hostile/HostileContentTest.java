package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.hostile.HostileFile.body;
import static org.qoltanba.hostile.HostileFile.p;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Content;

/** Word files that start, fetch or carry something. */
@Tag("hostile")
class HostileContentTest {

  private static final String MACROS = "application/vnd.ms-office.vbaProject";

  static Stream<Case> fields() {
    return Stream.of(
            "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"",
            "dde Excel x",
            "INCLUDETEXT \"http://example.org/x.docx\"",
            "INCLUDEPICTURE \"" + Outside.address() + "\" \\d",
            "LINK Excel.Sheet.8 x",
            "DATABASE \\d x",
            "MACROBUTTON AutoOpen x",
            "FILLIN \"Password\"",
            "ASK a \"Password\"",
            "PRINT 27",
            "QUOTE 68 68 69",
            "SET a \"DDEAUTO\"",
            "IMPORT x",
            "\"DDEAUTO\" x")
        .flatMap(instruction -> Stream.of(simple(instruction), begun(instruction)));
  }

  private static Case simple(String instruction) {
    String plain = instruction.replace("\"", "&quot;");
    return drawn(
        "the field " + instruction,
        "active-field",
        () -> body("<w:p><w:fldSimple w:instr=\"" + plain + "\"/></w:p>"));
  }

  /** An instruction in two pieces. */
  private static Case begun(String instruction) {
    return drawn(
        "in pieces: " + instruction,
        "active-field",
        () ->
            body(
                "<w:p>"
                    + mark("begin")
                    + piece(instruction.substring(0, 2))
                    + piece(instruction.substring(2))
                    + mark("separate")
                    + mark("end")
                    + "</w:p>"));
  }

  static Stream<Case> files() {
    String nameOfField = mark("begin") + mark("begin") + piece("REF x") + mark("end");
    String pict = "<w:p><w:r><w:pict><v:shape><v:imagedata src='";
    String built = mark("begin") + piece("DDE{{a}}") + mark("end");
    return Stream.of(
        drawn("a field named by a field", "active-field", () -> line(nameOfField)),
        drawn("a field never ended", "active-field", () -> line(mark("begin") + piece("DDE x"))),
        drawn("a field without a beginning", "active-field", () -> line(piece("DDE x"))),
        drawn("a field built by a value", "active-field", () -> line(built)),
        drawn("a picture from elsewhere", "external-part", () -> external("link", "image")),
        drawn(
            "a VML picture",
            "external-part",
            () -> body(pict + Outside.address() + "'/></v:shape></w:pict></w:r></w:p>")),
        drawn("an object from elsewhere", "active-content", () -> external("embed", "oleObject")),
        drawn("a sub-document", "active-content", () -> external("embed", "subDocument")),
        embedded("oleObject"),
        embedded("package"),
        embedded("aFChunk"),
        embedded("control"),
        drawn(
            "a link that is a program", "external-part", () -> link("file:///c:/windows/calc.exe")),
        drawn("a link that is a script", "external-part", () -> link("JavaScript:alert(1)")),
        drawn(
            "macros under their own name",
            "no-word-document",
            () -> macros("application/vnd.ms-word.document.macroEnabled.main+xml")),
        harmless("macros under a false name", macros(null), "vba"),
        harmless("an attached template", template(), "attachedTemplate"),
        harmless("a font", font(), "nothing of the kind"));
  }

  @ParameterizedTest
  @MethodSource({"fields", "files"})
  void endsInATypedErrorOrHarmsNobody(Case hostile) {
    Trial.of(hostile);
  }

  private static Case drawn(String name, String code, Supplier<HostileFile> file) {
    return Case.of(
        name, code, () -> file.get().content(), docx -> Workroom.render(docx, Map.of("a", "AUTO")));
  }

  /** The case in which what is named is neither an entry nor a relation of the filled file. */
  private static Case harmless(String name, HostileFile file, String trace) {
    return Case.of(
        name,
        Case.HARMLESS,
        () -> {
          Workroom.render(file.content(), Map.of());
          Content filled = Workroom.fill(file.content(), Map.of()).docx();
          String names = HostileFile.names(filled);
          String relations = HostileFile.entry(filled, "word/_rels/document.xml.rels");
          assertFalse((names + relations).contains(trace), names + relations);
          assertTrue(names.contains(HostileFile.MAIN));
        });
  }

  private static Case embedded(String kind) {
    String xml = "<w:p><w:r><w:object r:id='rIdO'/></w:r></w:p>";
    return drawn(
        "an embedded " + kind,
        "active-content",
        () -> body(xml).part("rIdO", kind, "embeddings/x.bin", new byte[99]));
  }

  private static HostileFile external(String attribute, String kind) {
    return body(HostileFile.picture("r:" + attribute)).external("rIdP", kind, Outside.address());
  }

  private static HostileFile link(String target) {
    return body("<w:p><w:hyperlink r:id='rIdL'><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>")
        .external("rIdL", "hyperlink", target);
  }

  private static HostileFile macros(String main) {
    HostileFile file =
        body(p("{{sign director}}"))
            .part("rIdV", "vbaProject", "vbaProject.bin", new byte[99])
            .changed(HostileFile.TYPES, "application/octet-stream", MACROS);
    String word =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    return main == null ? file : file.changed(HostileFile.TYPES, word, main);
  }

  private static HostileFile template() {
    String settings =
        "<w:settings xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<w:attachedTemplate r:id='rId1'/></w:settings>";
    String relation =
        HostileFile.relation(
            "rId1", "attachedTemplate", Outside.address(), " TargetMode='External'");
    return body(p("{{sign director}}"))
        .changed(HostileFile.TYPES, "</Types>", type("settings"))
        .part("rIdS", "settings", "settings.xml", settings.getBytes(UTF_8))
        .with("word/_rels/settings.xml.rels", HostileFile.relationships(relation));
  }

  private static HostileFile font() {
    String fonts =
        "<w:fonts xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<w:font w:name='Evil'><w:embedRegular r:id='rId1'"
            + " w:fontKey='{00000000-0000-0000-0000-000000000000}'/></w:font></w:fonts>";
    return body(p("{{sign director}}"))
        .changed(HostileFile.TYPES, "</Types>", type("fontTable"))
        .part("rIdF", "fontTable", "fontTable.xml", fonts.getBytes(UTF_8))
        .with("word/fonts/font1.odttf", new byte[4096])
        .changed(HostileFile.TYPES, "'bin'", "'odttf'")
        .with(
            "word/_rels/fontTable.xml.rels",
            HostileFile.relationships(
                HostileFile.relation("rId1", "font", "fonts/font1.odttf", "")));
  }

  private static String type(String part) {
    return "<Override PartName='/word/%s.xml' ContentType='application/".formatted(part)
        + "vnd.openxmlformats-officedocument.wordprocessingml.%s+xml'/></Types>".formatted(part);
  }

  private static HostileFile line(String runs) {
    return body("<w:p>" + runs + "</w:p>");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  private static String piece(String text) {
    return "<w:r><w:instrText xml:space='preserve'>" + text + "</w:instrText></w:r>";
  }
}
