package org.qoltanba.json.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.Allocation;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;

class RequestJsonTest {

  @Test
  void aFullRequestIsRead() {
    DocumentRequest request =
        RequestJson.documentRequest(
            utf8(
                """
                {"template": "rehabilitation-contract", "templateVersion": "1.2.0", "language": "kk",
                 "data": {"recipient": {"name": "Әсел"}, "days": 30.50, "tags": [true, null]},
                 "output": {"format": "both", "conformance": "3b", "attachData": true,
                            "fidelity": "strict"},
                 "sign": [{"party": "organisation", "level": "B-B"}],
                 "signingOrder": ["recipient", "director"], "reference": "A-7"}\
                """));
    assertEquals("rehabilitation-contract", request.template());
    assertEquals(Optional.of("1.2.0"), request.templateVersion());
    assertEquals(Language.KK, request.language());
    assertEquals(Map.of("name", "Әсел"), request.data().tree().get("recipient"));
    assertEquals(new BigDecimal("30.50"), request.data().tree().get("days"));
    assertEquals(
        new OutputOrder(OutputFormat.BOTH, ConformanceLevel.PDFA_3B, true, Fidelity.STRICT),
        request.output());
    var order = new SignatureOrder("organisation", SignatureLevel.B_B);
    assertEquals(Optional.of(List.of(order)), request.sign());
    assertEquals(List.of("recipient", "director"), request.signingOrder());
    assertEquals(Optional.of("A-7"), request.reference());
  }

  @Test
  void aLongListDeepInsideCostsNoMoreThanAShallowOne() {
    String name = "ә".repeat(200);
    String deep = ("{\"" + name + "\":").repeat(60);
    String list = "[0" + ",0".repeat(2_400_000) + "]";
    byte[] json = utf8(deep + list + "}".repeat(60));
    long mebibytes = Allocation.mebibytes(() -> RequestJson.facts("/data", json));
    assertTrue(mebibytes < 4000, mebibytes + " MiB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1e-99999999999"})
  void anExponentBeyondAllNumbersIsRefused(String number) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> RequestJson.facts("", utf8("{\"a\":" + number + "}")));
    assertEquals("number-range", refusal.faults().get(0).code());
  }

  @Test
  void versionOutputSignAndReferenceMayBeMissing() {
    DocumentRequest request =
        RequestJson.documentRequest(utf8("{\"template\":\"t\",\"language\":\"en\",\"data\":{}}"));
    assertEquals(Optional.empty(), request.templateVersion());
    assertEquals(OutputOrder.of(OutputFormat.PDF), request.output());
    assertEquals(Optional.empty(), request.sign());
    assertEquals(Optional.empty(), request.reference());
  }

  @Test
  void nobodySignsIsNotTheSameAsWhoTheManifestSays() {
    DocumentRequest request =
        RequestJson.documentRequest(
            utf8("{\"template\":\"t\",\"language\":\"en\",\"data\":{},\"sign\":[]}"));
    assertEquals(Optional.of(List.of()), request.sign());
  }

  @Test
  void allFaultsOfTheEnvelopeComeTogether() {
    Refusal refusal =
        refused(
            """
            {"language": 7, "data": [], "output": {"format": null, "attachData": "yes", "x": 1},
             "sign": [{"party": "p"}, 3], "colour": "red", "a/b~c": 1}\
            """);
    assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
    assertEquals(
        Set.of(
            "/template missing-member",
            "/language wrong-type",
            "/data wrong-type",
            "/output/format wrong-type",
            "/output/attachData wrong-type",
            "/output/x unknown-member",
            "/sign/0/level missing-member",
            "/sign/1 wrong-type",
            "/colour unknown-member",
            "/a~1b~0c unknown-member"),
        Set.copyOf(refusal.faults().stream().map(f -> f.pointer() + " " + f.code()).toList()));
  }

  @Test
  void wordsThatAreNotOnOfferComeTogether() {
    Refusal refusal =
        refused(
            """
            {"template": "t", "language": "de", "data": {}, "output": {"format": "rtf", "conformance": "1a",
             "fidelity": "high"},
             "sign": [{"party": "p", "level": "B-B"}, {"party": "p", "level": "B-X"}],
             "reference": "%s"}\
            """
                .formatted("x".repeat(201)));
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    assertEquals(
        List.of(
            "/language unknown-language",
            "/output/format unknown-format",
            "/output/conformance unknown-conformance",
            "/output/fidelity unknown-fidelity",
            "/sign/1/level unknown-level",
            "/reference reference-length"),
        refusal.faults().stream().map(f -> f.pointer() + " " + f.code()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "format": "docx", "conformance": "3a"    | /output/conformance conformance-without-pdf
          "format": "docx", "fidelity": "strict"   | /output/fidelity fidelity-without-pdf
          "format": "docx", "attachData": true     | /output/attachData attachment-without-pdf
          "conformance": "2b", "attachData": true  | /output/attachData attachment-not-allowed
          "conformance": "2u", "attachData": true  | /output/attachData attachment-not-allowed
          """)
  void anOutputThatContradictsItselfIsRefused(String output, String fault) {
    Refusal refusal =
        refused(
            """
            {"template": "t", "language": "kk", "data": {}, "output": {%s}}"""
                .formatted(output));
    assertEquals(
        List.of(fault), refusal.faults().stream().map(f -> f.pointer() + " " + f.code()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1} x",
        "{} {}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":01}",
        "{'a':1}",
        "{a:1}",
        "/* c */ {}",
        "[1,2",
        "{\"a\":\"\n\"}",
        "nul"
      })
  void textThatIsNoJsonIsRefusedWithItsPlace(String text) {
    Fault fault = fault(text);
    assertEquals("broken-json", fault.code());
    assertEquals("", fault.pointer());
    assertEquals(Set.of("line", "column"), fault.arguments().keySet());
  }

  @Test
  void thePlaceIsCountedFromOne() {
    assertEquals(2, fault("{\n  x").arguments().get("line"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":{\"b\":1,\"b\":2}} | /a/b | duplicate-member",
        "{\"a\":1e999999999} | /a | number-range",
        "{\"a\":[1e-99999]} | /a/0 | number-range",
        "{\"a\":\"\\u0000\"} | /a | forbidden-character",
        "{\"a\":\"\\ud800\"} | /a | forbidden-character",
        "[] | '' | wrong-type",
        "null | '' | wrong-type"
      })
  void whatReadersDisagreeOnIsRefused(String text, String pointer, String code) {
    Fault fault = fault(text);
    assertEquals(code, fault.code());
    assertEquals(pointer, fault.pointer());
  }

  @Test
  void faultsOfEmbeddedTextBeginWithItsPlace() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> RequestJson.facts("/data", utf8("{\"a\":[1,{\"b\":1e99}]}")));
    assertEquals("/data/a/1/b", refusal.faults().get(0).pointer());
  }

  @Test
  void nestingIsBounded() {
    String deep = "{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}";
    assertEquals(1, RequestJson.facts("", utf8(deep)).tree().size());
    String deeper = "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}";
    assertEquals("too-deep", fault(deeper).code());
    assertEquals("too-deep", fault("{\"a\":" + "[".repeat(1_000_000)).code());
  }

  @Test
  void aByteOrderMarkIsSkippedAndOtherEncodingsAreRefused() {
    assertEquals(0, RequestJson.facts("", utf8("\ufeff{}")).tree().size());
    byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16LE);
    assertThrows(Refusal.class, () -> RequestJson.facts("", utf16));
    byte[] cp1251 = {'{', '"', 'a', '"', ':', '"', (byte) 0xc0, '"', '}'};
    Refusal refusal = assertThrows(Refusal.class, () -> RequestJson.facts("", cp1251));
    assertEquals("not-utf-8", refusal.faults().get(0).code());
  }

  @Test
  void aSignatureOrderIsRead() {
    assertEquals(
        new SignatureOrder("director", SignatureLevel.B_LTA),
        RequestJson.signatureOrder(utf8("{\"party\":\"director\",\"level\":\"B-LTA\"}")));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> RequestJson.signatureOrder(utf8("{\"party\":\"d\",\"level\":\"b-b\"}")));
    assertEquals(
        new SignatureOrder("d", SignatureLevel.B_LT, true),
        RequestJson.signatureOrder(utf8("{\"party\":\"d\",\"level\":\"B-LT\",\"strict\":true}")));
    assertEquals("/level", refusal.faults().get(0).pointer());
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
  }

  private static Refusal refused(String json) {
    return assertThrows(Refusal.class, () -> RequestJson.documentRequest(utf8(json)));
  }

  private static Fault fault(String json) {
    Refusal refusal = assertThrows(Refusal.class, () -> RequestJson.facts("", utf8(json)));
    assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
    assertEquals(1, refusal.faults().size());
    return refusal.faults().get(0);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
