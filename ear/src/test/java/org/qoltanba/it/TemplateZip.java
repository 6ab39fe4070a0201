package org.qoltanba.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The power of attorney of the project, to be handed in under another id and version. */
final class TemplateZip {

  private static final Path TEMPLATES = Samples.TOP.resolve("templates");
  private static final Path SOURCE = TEMPLATES.resolve("power-of-attorney");
  private static final String BODY = "word/document.xml";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  TemplateZip(String id, String version) {
    String manifest =
        Samples.text(SOURCE.resolve("template.yaml"))
            .replaceFirst("id: \\S+", "id: " + id)
            .replaceFirst("version: \\S+", "version: " + version);
    files.put("template.yaml", manifest.getBytes(UTF_8));
    files.put("schema.json", bytes(SOURCE.resolve("schema.json")));
    for (String sample : List.of("samples/full.json", "samples/bare.json")) {
      files.put(sample, bytes(SOURCE.resolve(sample)));
    }
    for (String language : List.of("kk", "ru", "en")) {
      files.put(language + ".docx", bytes(SOURCE.resolve(language + ".docx")));
    }
  }

  /** With the shared clause of the project as its own, changed. */
  TemplateZip withClause(String from, String to) {
    for (String language : List.of("kk", "ru", "en")) {
      String name = "_clauses/person-details/" + language + ".docx";
      files.put(name, changed(bytes(TEMPLATES.resolve(name)), BODY, from, to));
    }
    return this;
  }

  /** With a text of a Word file's body changed; it must be there. */
  TemplateZip with(String docx, String from, String to) {
    files.computeIfPresent(docx, (name, bytes) -> changed(bytes, BODY, from, to));
    return this;
  }

  /** With an entry more in a Word file. */
  TemplateZip withEntry(String docx, String entry) {
    files.computeIfPresent(
        docx,
        (name, bytes) -> {
          Map<String, byte[]> entries = unzipped(bytes);
          entries.put(entry, new byte[9]);
          return zip(entries);
        });
    return this;
  }

  byte[] bytes() {
    return zip(files);
  }

  static String sample() {
    return Samples.text(SOURCE.resolve("samples/full.json"));
  }

  /** The text of an entry, or null where there is none. */
  static String entry(byte[] zip, String name) {
    byte[] entry = unzipped(zip).get(name);
    return entry == null ? null : new String(entry, UTF_8);
  }

  static byte[] zip(Map<String, byte[]> entries) {
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

  private static byte[] changed(byte[] docx, String entry, String from, String to) {
    Map<String, byte[]> entries = unzipped(docx);
    String text = new String(entries.get(entry), UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(from + " is not in " + text);
    }
    entries.put(entry, text.replace(from, to).getBytes(UTF_8));
    return zip(entries);
  }

  private static Map<String, byte[]> unzipped(byte[] zip) {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
