package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qoltanba.hostile.HostileFile.MAIN;
import static org.qoltanba.hostile.HostileFile.body;
import static org.qoltanba.hostile.HostileFile.p;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XML that reads more than it says, in every part of a Word file. */
@Tag("hostile")
class HostileXmlTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final Map<String, String> ROOTS =
      Map.of(
          "styles", "styles",
          "numbering", "numbering",
          "settings", "settings",
          "fontTable", "fonts",
          "footnotes", "footnotes",
          "header", "hdr",
          "theme", "theme");

  static Stream<Case> declarations() {
    return Stream.of(
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE a SYSTEM \"" + Outside.address() + "\">",
            "<!DOCTYPE a [<!ENTITY % e SYSTEM \"" + Outside.address() + "\"> %e;]>",
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">" + laughs() + "]>")
        .flatMap(HostileXmlTest::everywhere);
  }

  /** A thousand million laughs: ten times the one before, nine times. */
  private static String laughs() {
    var entities = new StringBuilder();
    for (char c = 'b'; c <= 'j'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      entities.append("<!ENTITY " + c + " \"" + before.repeat(10) + "\">");
    }
    return entities.append("<!ENTITY e \"&j;\">").toString();
  }

  private static Stream<Case> everywhere(String type) {
    String kind = type.substring(0, Math.min(type.length(), 34));
    Stream<Case> parts =
        ROOTS.entrySet().stream()
            .map(part -> broken(kind + " in " + part.getKey(), "document-type", part(part, type)));
    UnaryOperator<String> typed = xml -> type + xml.replaceFirst(">", ">&e;");
    return Stream.concat(
        parts,
        Stream.of(
            broken(kind + " in the body", "document-type", changed(MAIN, typed)),
            broken(kind + " in the types", "unreadable-xml", changed(HostileFile.TYPES, typed)),
            broken(kind + " in the package", "unreadable-xml", changed("_rels/.rels", typed)),
            broken(kind + " in relations", "unreadable-xml", changed(RELATIONS, typed))));
  }

  static Stream<Case> forms() {
    String sdt = "<w:sdt><w:sdtContent>";
    String deep = "<w:x>".repeat(100_000) + "</w:x>".repeat(100_000);
    String half = "<w:x>".repeat(50_000) + "</w:x>".repeat(50_000);
    String attributes = "<w:p " + many("a%d='' ", 20_000) + "/>";
    return Stream.of(
        broken("100,000 levels", "nested-too-deep", body(deep)),
        broken("100,000 levels never closed", "nested-too-deep", body(sdt.repeat(100_000))),
        broken("100,000 levels in the types", "too-large-part", inside(HostileFile.TYPES, deep)),
        broken("50,000 levels in the types", "unreadable-xml", inside(HostileFile.TYPES, half)),
        broken("50,000 levels in the package", "unreadable-xml", inside("_rels/.rels", half)),
        broken("tables in tables", "nested-too-deep", body("<w:tbl><w:tr><w:tc>".repeat(300))),
        broken("20,000 attributes", "unreadable-xml", body(attributes)),
        broken("a part of another name", "document-type", otherName()),
        broken("UTF-16 that says UTF-8", "unreadable-xml", body("x").with(MAIN, utf16())),
        broken("XML 1.1 with controls", "unreadable-xml", body("<w:p>&#1;</w:p>")),
        broken("an inclusion", "unreadable-xml", body(xinclude())),
        broken("a style sheet", Case.HARMLESS, changed(MAIN, xml -> styleSheet() + xml)),
        broken("relations without kinds", "unreadable-relationships", kindless()),
        broken("a body that is a header", "render-failed", changed(MAIN, HostileXmlTest::header)),
        broken("a part that is itself", Case.HARMLESS, circle()));
  }

  @ParameterizedTest
  @MethodSource({"declarations", "forms"})
  void endsInATypedErrorOrHarmsNobody(Case hostile) {
    Trial.of(hostile);
  }

  private static Case broken(String name, String code, HostileFile file) {
    return Case.of(name, code, file::content, content -> Workroom.render(content, Map.of()));
  }

  private static HostileFile part(Map.Entry<String, String> part, String type) {
    String xml =
        type + "<w:%s xmlns:w='%s'>&e;</w:%s>".formatted(part.getValue(), W, part.getValue());
    return body(
            p("x"),
            "<w:p><w:pPr><w:sectPr><w:headerReference r:id='rIdX'/></w:sectPr></w:pPr></w:p>")
        .part("rIdX", part.getKey(), part.getKey() + ".xml", xml.getBytes(UTF_8));
  }

  private static HostileFile changed(String entry, UnaryOperator<String> change) {
    HostileFile file = body(p("x")).external("rId9", "hyperlink", "http://example.org/");
    return file.with(entry, change.apply(HostileFile.text(file.entries().get(entry))));
  }

  private static HostileFile inside(String entry, String xml) {
    return changed(entry, whole -> whole.replaceFirst(">", " xmlns:w='" + W + "'>" + xml));
  }

  /** The body under a name that does not end in xml. */
  private static HostileFile otherName() {
    HostileFile file = changed(MAIN, xml -> "<!DOCTYPE a [<!ENTITY e 'x'>]>" + xml);
    return file.with("word/body.bin", file.entries().get(MAIN))
        .changed("_rels/.rels", MAIN, "word/body.bin")
        .changed(HostileFile.TYPES, "/" + MAIN, "/word/body.bin");
  }

  private static byte[] utf16() {
    return "<?xml version='1.0' encoding='UTF-8'?><a/>"
        .getBytes(java.nio.charset.StandardCharsets.UTF_16);
  }

  private static String xinclude() {
    return "<w:p><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='"
        + Outside.address()
        + "'/></w:p>";
  }

  private static String styleSheet() {
    return "<?xml-stylesheet type='text/xsl' href='" + Outside.address() + "'?>";
  }

  private static HostileFile kindless() {
    return body(p("x"))
        .with(RELATIONS, HostileFile.relationships("<Relationship Id='a' Target='b'/>"));
  }

  private static String header(String xml) {
    return "<w:hdr xmlns:w='" + W + "'><w:p/></w:hdr>";
  }

  private static HostileFile circle() {
    return body("<w:p><w:hyperlink r:id='rId9'/></w:p>")
        .part("rId9", "header", "x.xml", ("<w:hdr xmlns:w='" + W + "'/>").getBytes(UTF_8))
        .with(
            "word/_rels/x.xml.rels",
            HostileFile.relationships(HostileFile.relation("a", "header", "x.xml", "")));
  }

  private static String many(String form, int times) {
    var all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      all.append(form.formatted(i));
    }
    return all.toString();
  }
}
