package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a small template, sound until a case spoils one. */
final class TemplateFolder {

  static final String ID = "letter";

  private static final String MANIFEST =
      """
      id: letter
      version: 1.2.0
      title: {kk: Хат, ru: Письмо, en: Letter}
      purpose: {kk: Хабарлау, ru: Сообщить, en: To tell}
      rule: {kk: Ереже, ru: Правило, en: A rule}
      validFrom: 2026-03-02
      copies: 2
      parties: []
      signatures: []
      """;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private TemplateFolder() {}

  static TemplateFolder sound() {
    byte[] docx = HostileFile.body(HostileFile.p("{{a}}")).zip();
    var folder = new TemplateFolder();
    folder.files.put("kk.docx", docx);
    folder.files.put("ru.docx", docx);
    folder.files.put("en.docx", docx);
    return folder.with("template.yaml", MANIFEST).schema("{}");
  }

  TemplateFolder with(String file, String text) {
    files.put(file, text.getBytes(UTF_8));
    return this;
  }

  /** The schema of the member {@code a}, and of {@code d} among the definitions. */
  TemplateFolder schema(String a) {
    return wholeSchema("\"properties\": {\"a\": " + a + "}");
  }

  TemplateFolder wholeSchema(String keywords) {
    return with(
        "schema.json",
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", " + keywords + "}");
  }

  TemplateFolder manifest(String from, String to) {
    return with("template.yaml", MANIFEST.replace(from, to));
  }

  byte[] zip(String folder) {
    var entries = new LinkedHashMap<String, byte[]>();
    files.forEach((file, bytes) -> entries.put(folder + "/" + file, bytes));
    return HostileFile.zip(entries);
  }

  byte[] zip() {
    return zip(ID);
  }
}
