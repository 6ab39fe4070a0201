package org.qoltanba.hostile;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.template.Shelf;

/** Manifests and schemas that are bombs, or become ones when data is held against them. */
@Tag("hostile")
class HostileTemplateTest {

  private static final String UNREADABLE = "template-unreadable";
  private static final String NO_SCHEMA = "template-not-a-schema";
  private static final String WRONG = "template-wrong-value";
  private static final String LARGE = "template-file-too-large";
  private static final String FOREIGN = "template-foreign-reference";

  static Stream<Case> manifests() {
    String bomb =
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + IntStream.range(1, 9)
                .mapToObj(i -> "%c: &%c [%s]\n".formatted('a' + i, 'a' + i, aliases('a' + i - 1)))
                .collect(Collectors.joining());
    return Stream.of(
        manifest("a bomb of aliases", "template-unknown-key", bomb),
        manifest("an alias of itself", "template-unknown-key", "a: &a [*a]"),
        manifest(
            "a tag that makes an object",
            WRONG,
            "!!javax.script.ScriptEngineManager [!!java.net.URL [\"" + Outside.address() + "\"]]"),
        manifest("100,000 brackets", UNREADABLE, "a: " + "[".repeat(100_000)),
        manifest("100,000 braces", UNREADABLE, "{a: ".repeat(100_000)),
        manifest("50,000 levels by indentation", UNREADABLE, indented()),
        manifest("20 MB", LARGE, "# ".repeat(10_000_000)),
        manifest("nothing", WRONG, ""),
        manifest("zeros", UNREADABLE, "\0".repeat(1_000)),
        changed(
            "a version of 100,000 parts",
            "version: 1.2.0",
            "version: 1.2.0-" + "a.".repeat(100_000) + "b"),
        changed(
            "a version that nearly fits",
            "version: 1.2.0",
            "version: 1.2.0-" + "1".repeat(150) + "!"),
        changed("ever so many copies", "copies: 2", "copies: 99999999999999999999999"),
        changed("a date of the end of time", "2026-03-02", "+999999999-12-31T"));
  }

  static Stream<Case> schemas() {
    String deep = "{\"not\":".repeat(100_000) + "{}" + "}".repeat(100_000);
    String deeper = "{\"not\":".repeat(400) + "{}" + "}".repeat(400);
    return Stream.of(
        schema("a reference to itself", NO_SCHEMA, "\"$ref\": \"#\""),
        schema(
            "references in a circle",
            NO_SCHEMA,
            "\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"$ref\": \"#/$defs/b\"}, \"b\": {\"$ref\": \"#/$defs/a\"}}"),
        schema(
            "all of itself twice", NO_SCHEMA, "\"allOf\": [{\"$ref\": \"#\"}, {\"$ref\": \"#\"}]"),
        schema("a schema from elsewhere", FOREIGN, "\"$ref\": \"" + Outside.address() + "\""),
        schema("a schema from a file", FOREIGN, "\"$ref\": \"file:///etc/passwd\""),
        schema(
            "a dialect from elsewhere", UNREADABLE, "\"$schema\": \"" + Outside.address() + "\""),
        schema("100,000 levels", LARGE, "\"not\": " + deep),
        schema("400 levels", UNREADABLE, "\"not\": " + deeper),
        schema("20 MB", LARGE, "\"enum\": [" + "0,".repeat(10_000_000) + "0]"),
        pattern("100,000 brackets", NO_SCHEMA, "(".repeat(100_000) + ")".repeat(100_000)),
        pattern("400 brackets", Case.HARMLESS, "(".repeat(400) + ")".repeat(400)),
        pattern("repetitions of nothing", NO_SCHEMA, "((){9999}){9999}{9999}"),
        pattern("no expression", NO_SCHEMA, "("),
        schema("doublings", NO_SCHEMA, doublings()),
        schema(
            "a multiple of hardly anything",
            Case.HARMLESS,
            "\"properties\": {\"a\": {\"multipleOf\": 1e-300}}"),
        schema(
            "a number out of all range",
            NO_SCHEMA,
            "\"properties\": {\"a\": {\"maximum\": 1e400}}"));
  }

  static Stream<Case> data() {
    String text = "a".repeat(200) + "!";
    return Stream.of(
        held("(a+)+ on 200 letters", "{\"pattern\": \"^(a+)+$\"}", text),
        held("(a|aa)+ on 200 letters", "{\"pattern\": \"^(a|aa)+$\"}", text),
        held("(.*a){20} on 200 letters", "{\"pattern\": \"^(.*a){20}b$\"}", text),
        held("(a|b)* on 4 MB", "{\"pattern\": \"^(a|b)*$\"}", "a".repeat(4 << 20)),
        held("a back reference on 4 MB", "{\"pattern\": \"(a*)\\\\1b\"}", "a".repeat(4 << 20)),
        held("names", "{\"patternProperties\": {\"^(a|aa)+$\": {}}}", Map.of(text, "x")),
        held("an expression as data", "{\"format\": \"regex\"}", "(".repeat(100_000)),
        held("an e-mail of 4 MB", "{\"format\": \"email\"}", "a.".repeat(2 << 20)),
        held("a link of 4 MB", "{\"format\": \"uri\"}", "a:".repeat(2 << 20)),
        held("a host name of 4 MB", "{\"format\": \"idn-hostname\"}", "a.".repeat(2 << 20)),
        held(
            "a long list of what may be",
            "{\"items\": {\"enum\": [" + names() + "]}}",
            Collections.nCopies(200_000, "x")),
        held(
            "200,000 different ones",
            "{\"uniqueItems\": true}",
            IntStream.range(0, 200_000).mapToObj(BigDecimal::new).toList()),
        held("multiples", "{\"multipleOf\": 1e-30}", new BigDecimal("1e40")));
  }

  @ParameterizedTest
  @MethodSource({"manifests", "schemas", "data"})
  void endsInATypedErrorOrHarmsNobody(Case hostile) {
    Trial.of(hostile);
  }

  private static Case manifest(String name, String code, String yaml) {
    return opened(
        "a manifest of " + name, code, TemplateFolder.sound().with("template.yaml", yaml));
  }

  private static Case changed(String name, String from, String to) {
    return opened(name, WRONG, TemplateFolder.sound().manifest(from, to));
  }

  private static Case schema(String name, String code, String keywords) {
    return opened("a schema of " + name, code, TemplateFolder.sound().wholeSchema(keywords));
  }

  private static Case pattern(String name, String code, String pattern) {
    return schema(
        "a pattern of " + name,
        code,
        "\"properties\": {\"a\": {\"pattern\": \"" + pattern + "\"}}");
  }

  private static Case opened(String name, String code, TemplateFolder folder) {
    return Case.of(name, code, () -> shelf(folder));
  }

  /** Data that may obey or not, but is not thought about for ever. */
  private static Case held(String name, String schema, Object a) {
    return Case.of(
        name,
        Case.HARMLESS,
        () -> shelf(TemplateFolder.sound().schema(schema)),
        shelf -> Trial.decided(() -> Workroom.check(shelf, TemplateFolder.ID, Map.of("a", a))));
  }

  private static Shelf shelf(TemplateFolder folder) {
    try {
      return Shelf.ofZip(new ByteArrayInputStream(folder.zip()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String aliases(int letter) {
    return ("*" + (char) letter + ",").repeat(9);
  }

  private static String indented() {
    var yaml = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      yaml.append(" ".repeat(i)).append("a:\n");
    }
    return yaml.toString();
  }

  /** Each definition asks for the next one twice. */
  private static String doublings() {
    var all = new StringBuilder("\"$ref\": \"#/$defs/d0\", \"$defs\": {");
    for (int i = 0; i < 60; i++) {
      String next = "{\"$ref\": \"#/$defs/d" + (i + 1) + "\"}";
      all.append("\"d%d\": {\"allOf\": [%s, %s]}, ".formatted(i, next, next));
    }
    return all.append("\"d60\": {}}").toString();
  }

  private static String names() {
    return IntStream.range(0, 50_000)
        .mapToObj(i -> "\"n" + i + "\"")
        .collect(Collectors.joining(","));
  }
}
