package org.qoltanba.rendering.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qoltanba.document.Content;
import org.qoltanba.rendering.paper.Paper;

/** A Word file in the making: its body, and the parts it refers to. */
final class Docx {

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:wp14='http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:asvg='http://schemas.microsoft.com/office/drawing/2016/SVG/main'"
          + " xmlns:adec='http://schemas.microsoft.com/office/drawing/2017/decorative'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
          + " xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();

  static Docx of(String... body) {
    return new Docx().body(body);
  }

  Docx body(String... xml) {
    body.append(String.join("", xml));
    return this;
  }

  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  /** A part that the document refers to by its kind. */
  Docx part(String kind, String xml) {
    return part(kind, kind, xml);
  }

  Docx part(String kind, String id, String xml) {
    int end = Math.min(ends(xml, ' '), Math.min(ends(xml, '>'), ends(xml, '/')));
    String whole = xml.substring(0, end) + NAMESPACES + xml.substring(end);
    parts.put("word/" + id + ".xml", whole.getBytes(StandardCharsets.UTF_8));
    return relation("document", kind, id, id + ".xml", "");
  }

  private static int ends(String xml, char c) {
    int at = xml.indexOf(c);
    return at < 0 ? xml.length() : at;
  }

  Docx picture(String id, byte[] bytes) {
    parts.put("word/media/" + id, bytes);
    return relation("document", "image", id, "media/" + id, "");
  }

  Docx link(String id, String address) {
    return relation("document", "hyperlink", id, address, " TargetMode='External'");
  }

  Docx relation(String part, String kind, String id, String target, String more) {
    relations
        .computeIfAbsent(part, name -> new StringBuilder(RELATIONSHIPS))
        .append("<Relationship Id='" + id + "' Type='" + OFFICE + kind + "'")
        .append(" Target='" + target + "'" + more + "/>");
    return this;
  }

  Content content() {
    put(
        "word/document.xml",
        "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    put(
        "_rels/.rels",
        RELATIONSHIPS
            + "<Relationship Id='a' Type='"
            + OFFICE
            + "officeDocument' Target='word/document.xml'/></Relationships>");
    relations.forEach(
        (part, entries) -> put("word/_rels/" + part + ".xml.rels", entries + "</Relationships>"));
    return new Content(zipped());
  }

  Paper read() {
    return new PaperReader().read(content());
  }

  /** What {@link PaperText} says of it. */
  String text() {
    return PaperText.of(read());
  }

  private void put(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] zipped() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
