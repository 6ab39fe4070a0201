package org.qoltanba.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qoltanba.assembly.WordFile.p;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.assembly.WordFile;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.template.SampleFolder;

/** The folder of a small template that includes a clause; sound until a test spoils it. */
final class LetterFolder {

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
      parties: []
      signatures: []
      """;

  private static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "additionalProperties": false,
        "required": ["name"],
        "properties": {"name": {"type": "string"}}
      }
      """;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  LetterFolder() {
    with("template.yaml", MANIFEST).with("schema.json", SCHEMA);
    with("samples/full.json", "{\"name\": \"Асан\"}");
    body("{{name}}", "{{> greeting}}");
  }

  LetterFolder with(String file, String text) {
    files.put(file, text.getBytes(UTF_8));
    return this;
  }

  LetterFolder without(String file) {
    files.remove(file);
    return this;
  }

  LetterFolder version(String version) {
    return with("template.yaml", MANIFEST.replace("1.0.0", version));
  }

  /** The same paragraphs in all languages. */
  LetterFolder body(String... paragraphs) {
    for (String language : List.of("kk", "ru", "en")) {
      files.put(language + ".docx", word(paragraphs));
    }
    return this;
  }

  LetterFolder greeting(String text) {
    clauses(text).forEach(files::put);
    return this;
  }

  /** The clause that the letter includes, as files of a shelf. */
  static Map<String, byte[]> clauses(String text) {
    var clauses = new LinkedHashMap<String, byte[]>();
    for (String language : List.of("kk", "ru", "en")) {
      clauses.put("_clauses/greeting/" + language + ".docx", word(text));
    }
    return clauses;
  }

  byte[] zip() {
    return SampleFolder.zip(files);
  }

  TemplateUpload upload() {
    return new TemplateUpload(ID, new ByteArrayInputStream(zip()));
  }

  private static byte[] word(String... paragraphs) {
    var body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append(p(paragraph));
    }
    return WordFile.body(body.toString()).content().bytes();
  }
}
