package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.hostile.HostileFile.MAIN;
import static org.qoltanba.hostile.HostileFile.body;
import static org.qoltanba.hostile.HostileFile.p;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.ArchivalPdf;

/** Requests and values that want to be more than text. */
@Tag("hostile")
class HostileDataTest {

  private static final String NAME = "Сынақова Гүлнұр Үлгіқызы";

  static Stream<Case> requests() {
    return Stream.of(
        request("an array of 100,000 levels", "too-deep", () -> "[".repeat(100_000)),
        request("data of 100,000 levels", "too-deep", () -> data("{\"a\":".repeat(100_000))),
        request(
            "200,000 elements in place of text",
            "wrong-type,required",
            () -> data("{\"centre\": {\"name\": [" + "1,".repeat(200_000) + "1]}}")),
        request(
            "200,000 services",
            "too-much-data",
            () -> honest("\"services\": [", "\"services\": [" + "\"x\",".repeat(200_000))),
        request("200,000 members", "unknown-field", () -> data("{" + members(200_000) + "}")),
        request("one member twice", "duplicate-member", () -> "{\"data\": {}, \"data\": {}}"),
        request("a name of 4 MB", "too-much-data,too-long", () -> named("я".repeat(2 << 20))),
        request("4 MB of Latin text", "too-much-data,too-long", () -> named("x".repeat(4 << 20))),
        request("1e999999999", "number-range", () -> data("{\"a\": 1e999999999}")),
        request("1e-999999999", "number-range", () -> data("{\"a\": 1e-999999999}")),
        request("1e99999999999", "number-range", () -> data("{\"a\": 1e99999999999}")),
        request(
            "a number of 4 MB", "broken-json", () -> data("{\"a\": " + "9".repeat(4 << 20) + "}")),
        request(
            "a name of a member of 1 MB",
            "broken-json",
            () -> data("{\"" + "a".repeat(1 << 20) + "\": 1}")),
        request("a half surrogate", "forbidden-character", () -> named("\\ud800")),
        request("a control", "forbidden-character", () -> named("a\\u0000b")),
        request("no character", "forbidden-character", () -> named("a\\ufffeb")),
        request("no JSON", "broken-json", () -> "NaN"),
        request(
            "a template elsewhere", "unknown-template", () -> honestTemplate("../../etc/passwd")));
  }

  static Stream<Case> values() {
    return Stream.of(
        shown("{{recipient.iin}}"),
        shown("{{#each x}}"),
        shown("</w:t></w:r><w:r><w:t>bold"),
        shown("&amp; &#65; <!-- -->"),
        shown("]]> <![CDATA[x]]>"),
        shown("DDEAUTO c:\\windows\\system32\\cmd.exe"),
        shown("{ INCLUDETEXT \"x\" }"),
        shown("=cmd|' /C calc'!A0"),
        shown("${jndi:ldap://127.0.0.1/a}"),
        shown("javascript:alert(1)"),
        shown("urn:x-sig:director"));
  }

  static Stream<Case> strange() {
    return Stream.of(
            "a\u202egnp.exe", "a\uFFFEb", "a\ud800b", "a\0b", "\u200b\u200d\ufeff", "a\u0007b")
        .map(value -> Case.of("strange characters", Case.HARMLESS, () -> printed(value)));
  }

  @ParameterizedTest
  @MethodSource({"requests", "values", "strange"})
  void endsInATypedErrorOrHarmsNobody(Case hostile) {
    Trial.of(hostile);
  }

  private static Case request(String name, String code, Supplier<String> json) {
    return Case.of(name, code, () -> json.get().getBytes(UTF_8), bytes -> Workroom.through(bytes));
  }

  /** The value comes out of the page as it went in. */
  private static Case shown(String value) {
    return Case.of("the value " + value, Case.HARMLESS, () -> assertEquals(value, printed(value)));
  }

  private static String printed(String value) throws Exception {
    var file = body(p("{{a}}")).content();
    Map<String, Object> data = Map.of("a", value);
    String xml = HostileFile.entry(Workroom.fill(file, data).docx(), MAIN);
    assertTrue(!xml.contains("instrText") && !xml.contains("fldSimple"), xml);
    try {
      ArchivalPdf pdf = Workroom.render(file, data);
      try (var document = Loader.loadPDF(pdf.pdf().bytes())) {
        assertTrue(document.getPage(0).getAnnotations().isEmpty());
        return new PDFTextStripper().getText(document).strip();
      }
    } catch (org.qoltanba.document.Refusal e) {
      return e.faults().get(0).code();
    }
  }

  private static String data(String data) {
    return "{\"template\":\"" + Workroom.KIND + "\",\"language\":\"kk\",\"data\":" + data + "}";
  }

  private static String named(String name) {
    return honest(NAME, name);
  }

  private static String honest(String from, String to) {
    return data(Workroom.sample()).replace(from, to);
  }

  private static String honestTemplate(String id) {
    return honest("\"template\":\"" + Workroom.KIND, "\"template\":\"" + id);
  }

  private static String members(int many) {
    var members = new StringBuilder("\"a\": 1");
    for (int i = 0; i < many; i++) {
      members.append(",\"m").append(i).append("\":1");
    }
    return members.toString();
  }
}
