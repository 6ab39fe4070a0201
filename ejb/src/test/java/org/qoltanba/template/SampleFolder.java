package org.qoltanba.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a small template, sound until a test spoils one. */
public final class SampleFolder {

  public static final String MANIFEST =
      """
      id: letter
      version: 1.2.0
      title: {kk: Хат, ru: Письмо, en: Letter}
      purpose: {kk: Хабарлау, ru: Сообщить, en: To tell}
      rule: {kk: Ереже, ru: Правило, en: A rule}
      validFrom: 2026-03-02
      copies: 2
      parties:
        - id: organisation
          title: {kk: Ұйым, ru: Организация, en: Organisation}
        - id: director
          title: {kk: Басшы, ru: Руководитель, en: Director}
      signatures:
        - {party: organisation, level: B-B}
      """;

  public static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["person"],
        "additionalProperties": false,
        "properties": {
          "person": {"$ref": "#/$defs/person"},
          "date": {"type": "string", "format": "date", "x-label": {"kk": "Күні", "ru": "Дата", "en": "Date"}},
          "relatives": {
            "type": "array", "maxItems": 3,
            "x-label": {"kk": "Туыстар", "ru": "Родные", "en": "Relatives"},
            "items": {"$ref": "#/$defs/person"}
          },
          "days": {"type": "integer", "minimum": 1, "maximum": 90},
          "kind": {"enum": ["short", "long"]},
          "bin": {"type": "string", "format": "bin"},
          "account": {"type": "string", "format": "iban-kz"}
        },
        "$defs": {
          "person": {
            "type": "object",
            "required": ["fullName"],
            "additionalProperties": false,
            "properties": {
              "fullName": {
                "type": "string", "minLength": 2, "maxLength": 20, "pattern": "^\\\\S",
                "x-label": {"kk": "Аты-жөні", "ru": "Ф.И.О.", "en": "Full name"}
              },
              "iin": {
                "type": "string", "format": "iin",
                "x-label": {"kk": "ЖСН", "ru": "ИИН", "en": "IIN"}
              },
              "birthDate": {"type": "string", "format": "date"},
              "sex": {"enum": ["male", "female"]},
              "phone": {"type": "string", "format": "phone"},
              "a/b~c": {"type": "boolean"}
            }
          }
        }
      }
      """;

  private static final byte[] DOCX = {'P', 'K', 3, 4, 0};

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  public SampleFolder() {
    with("template.yaml", MANIFEST).with("schema.json", SCHEMA);
    for (String layout : new String[] {"kk.docx", "ru.docx", "en.docx"}) {
      files.put(layout, DOCX);
    }
  }

  public SampleFolder with(String name, String text) {
    files.put(name, text.getBytes(UTF_8));
    return this;
  }

  public SampleFolder without(String name) {
    files.remove(name);
    return this;
  }

  /** The folder with one place of its manifest replaced. */
  public SampleFolder withManifest(String from, String to) {
    return with("template.yaml", replaced(MANIFEST, from, to));
  }

  /** The folder with one place of its schema replaced. */
  public SampleFolder withSchema(String from, String to) {
    return with("schema.json", replaced(SCHEMA, from, to));
  }

  public Map<String, byte[]> files() {
    return files;
  }

  /** A zip with this folder under the name. */
  public byte[] zip(String name) {
    var entries = new LinkedHashMap<String, byte[]>();
    files.forEach((file, bytes) -> entries.put(name + "/" + file, bytes));
    return zip(entries);
  }

  public static byte[] zip(Map<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String replaced(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalArgumentException("not in the sample: " + from);
    }
    return text.replace(from, to);
  }
}
