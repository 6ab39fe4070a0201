package org.qoltanba.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.assembly.WordFile;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.document.Content;
import org.qoltanba.lint.finding.Finding;

/** The files of a small template, sound until a test spoils one. */
final class SampleTemplate {

  static final String ID = "letter";

  private static final String MANIFEST =
      """
      id: letter
      version: 1.0.0
      title: {kk: Хат, ru: Письмо, en: Letter}
      purpose: {kk: Хабарлау, ru: Сообщить, en: To tell}
      rule: {kk: Ереже, ru: Правило, en: A rule}
      validFrom: 2026-03-02
      copies: 1
      parties:
        - id: director
          title: {kk: Басшы, ru: Руководитель, en: Director}
      signatures: []
      """;

  private static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "additionalProperties": false,
        "required": ["name"],
        "properties": {
          "name": {"type": "string"},
          "date": {"type": ["string", "null"], "format": "date"},
          "sum": {"type": "number"},
          "kind": {"enum": ["short", "long"]},
          "urgent": {"type": "boolean"},
          "head": {"$ref": "#/$defs/person"},
          "people": {"type": "array", "items": {"$ref": "#/$defs/person"}},
          "duties": {"type": "array", "items": {"type": "string"}}
        },
        "$defs": {
          "person": {
            "type": "object",
            "properties": {
              "fullName": {"type": "string"},
              "born": {"type": "string", "format": "date"},
              "sex": {"enum": ["male", "female"]}
            }
          }
        }
      }
      """;

  /** Uses every field, so that a test sees only its own fault. */
  private static final String[] SOUND = {
    WordFile.p("{{name}}{{date | date}}{{sum | money}}{{kind}}"),
    WordFile.p("{{head.fullName | genitive}}{{head.born | date}}"),
    WordFile.p("{{#if urgent}}!{{/if}}"),
    WordFile.p("{{#each people}}{{fullName}}{{born | date}}{{sex}}{{/each}}"),
    WordFile.p("{{#each duties}}{{this}}{{/each}}"),
    WordFile.p("{{sign director}}")
  };

  /** How many paragraphs stand before those that a test adds. */
  static final int BEFORE = SOUND.length;

  private static final String FULL =
      """
      {"name": "A", "urgent": true, "duties": ["pay"],
       "people": [{"fullName": "B", "born": "1990-01-02", "sex": "male"}]}
      """;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, byte[]> clauses = new LinkedHashMap<>();

  SampleTemplate() {
    with("template.yaml", MANIFEST).with("schema.json", SCHEMA);
    with("samples/full.json", FULL).with("samples/bare.json", "{\"name\": \"A\"}");
    withAll();
  }

  SampleTemplate with(String file, String text) {
    files.put(file, text.getBytes(UTF_8));
    return this;
  }

  SampleTemplate with(String file, WordFile word) {
    files.put(file, word.content().bytes());
    return this;
  }

  /** It calls itself strict. */
  SampleTemplate strict() {
    return with("template.yaml", MANIFEST + "fidelity: strict\n");
  }

  SampleTemplate without(String file) {
    files.remove(file);
    return this;
  }

  SampleTemplate withDeadlines(String rules) {
    return with("template.yaml", MANIFEST + "deadlines:\n" + rules);
  }

  /** Who the director must be. */
  SampleTemplate withSignatory(String signatory) {
    String last = "signatures: []";
    return with(
        "template.yaml", MANIFEST.replace(last, "    signatory: " + signatory + "\n" + last));
  }

  SampleTemplate withSchema(String from, String to) {
    return with("schema.json", new String(files.get("schema.json"), UTF_8).replace(from, to));
  }

  /** A Word file with these blocks behind the sound ones. */
  static WordFile word(String... blocks) {
    return WordFile.body(String.join("", SOUND), String.join("", blocks));
  }

  /** The same blocks behind the sound ones in all languages. */
  SampleTemplate withAll(String... blocks) {
    for (String language : List.of("kk", "ru", "en")) {
      with(language + ".docx", word(blocks));
    }
    return this;
  }

  SampleTemplate withClause(String path, WordFile word) {
    clauses.put(path, word.content().bytes());
    return this;
  }

  Map<String, byte[]> files() {
    return files;
  }

  List<Finding> lint() {
    Clauses source =
        (name, language) ->
            Optional.ofNullable(clauses.get(name + "/" + language.tag() + ".docx"))
                .map(Content::new);
    return new Linter(source).lint(ID, files);
  }

  /** What is found in one file, as {@code severity code paragraph}. */
  List<String> found(String file) {
    return lint().stream()
        .filter(finding -> finding.file().equals(file))
        .map(f -> f.severity().word() + " " + f.code() + " " + f.paragraph())
        .toList();
  }
}
