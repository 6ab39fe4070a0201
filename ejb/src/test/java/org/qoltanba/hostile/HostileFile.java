package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.qoltanba.document.Content;

/** A Word file or another zip whose every entry a case can choose. */
final class HostileFile {

  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  static final String MAIN = "word/document.xml";
  static final String TYPES = "[Content_Types].xml";

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:o='urn:schemas-microsoft-com:office:office'";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private HostileFile() {}

  /** A sound file with this body; {@code w}, {@code r}, {@code v} and others are declared. */
  static HostileFile body(String... blocks) {
    var file = new HostileFile();
    String document =
        "<w:document" + NAMESPACES + "><w:body>" + String.join("", blocks) + SECTION + "</w:body>";
    return file.with(TYPES, TYPES_XML)
        .with("_rels/.rels", relationships(relation("rId1", "officeDocument", MAIN, "")))
        .with(MAIN, document + "</w:document>");
  }

  private static final String SECTION =
      "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/>"
          + "<w:pgMar w:top='1134' w:right='850' w:bottom='1134' w:left='1701' w:header='708'"
          + " w:footer='708' w:gutter='0'/></w:sectPr>";

  private static final String TYPES_XML =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Default Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
          + "<Default Extension='xml' ContentType='application/xml'/>"
          + "<Default Extension='png' ContentType='image/png'/>"
          + "<Default Extension='svg' ContentType='image/svg+xml'/>"
          + "<Default Extension='emf' ContentType='image/x-emf'/>"
          + "<Default Extension='bin' ContentType='application/octet-stream'/>"
          + "<Override PartName='/word/document.xml' ContentType='application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

  static String p(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  HostileFile with(String entry, String text) {
    return with(entry, text.getBytes(UTF_8));
  }

  HostileFile with(String entry, byte[] bytes) {
    entries.put(entry, bytes);
    return this;
  }

  /** Replaces a place of an entry. */
  HostileFile changed(String entry, String from, String to) {
    return with(entry, new String(entries.get(entry), UTF_8).replace(from, to));
  }

  /** A part that the body refers to, {@code word/…}. */
  HostileFile part(String id, String kind, String name, byte[] bytes) {
    return related(id, kind, name, "").with("word/" + name, bytes);
  }

  HostileFile external(String id, String kind, String target) {
    return related(id, kind, target, " TargetMode='External'");
  }

  private HostileFile related(String id, String kind, String target, String mode) {
    relations.append(relation(id, kind, target, mode));
    return with("word/_rels/document.xml.rels", relationships(relations.toString()));
  }

  static String relation(String id, String kind, String target, String mode) {
    return "<Relationship Id='%s' Type='%s' Target='%s'%s/>"
        .formatted(id, OFFICE + kind, target, mode);
  }

  static String relationships(String all) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + all
        + "</Relationships>";
  }

  /** A picture in a paragraph, shown from the relationship {@code rIdP}. */
  static String picture(String attribute) {
    return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='914400' cy='914400'/>"
        + "<wp:docPr id='1' name='p'/><a:graphic><a:graphicData"
        + " uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic><pic:nvPicPr>"
        + "<pic:cNvPr id='1' name='p'/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
        + attribute
        + "='rIdP'/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        + "<a:off x='0' y='0'/><a:ext cx='914400' cy='914400'/></a:xfrm>"
        + "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
  }

  Map<String, byte[]> entries() {
    return entries;
  }

  byte[] zip() {
    return zip(entries);
  }

  Content content() {
    return new Content(zip());
  }

  /** What is in a sound zip. */
  static Map<String, byte[]> entries(byte[] zipped) {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
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

  static String text(byte[] utf8) {
    return new String(utf8, UTF_8);
  }

  /** The names of a zip's entries. */
  static String names(Content file) {
    var names = new StringBuilder();
    try (var zip = new ZipInputStream(file.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.append(entry.getName()).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names.toString();
  }

  /** The text of an entry of a zip. */
  static String entry(Content file, String name) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("no entry " + name);
  }
}
