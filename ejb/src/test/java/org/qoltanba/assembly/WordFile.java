package org.qoltanba.assembly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qoltanba.document.Content;

/** A Word file made by hand: raw WordprocessingML, so that a test says exactly what is in it. */
public final class WordFile {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\""
          + " mc:Ignorable=\"w14 w16se\"";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private final StringBuilder packageRelationships = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder sections = new StringBuilder();
  private final String body;

  private WordFile(String body) {
    this.body = body;
    story("styles", "styles", "<w:styles" + NAMESPACES + ">" + STYLES + "</w:styles>");
  }

  private static final String STYLES =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
          + "<w:rsid w:val=\"00AB12CD\"/><w:rPr><w:lang w:val=\"en-US\"/></w:rPr></w:style>";

  /** A file with this body: block-level WordprocessingML, prefixes declared. */
  public static WordFile body(String... blocks) {
    return new WordFile(String.join("", blocks));
  }

  /** A paragraph of one run for each text. */
  public static String p(String... runs) {
    var xml = new StringBuilder("<w:p>");
    for (String run : runs) {
      xml.append(r("", run));
    }
    return xml.append("</w:p>").toString();
  }

  /** A run with these properties. */
  public static String r(String properties, String text) {
    String plain = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + plain
        + "</w:t></w:r>";
  }

  /** A paragraph with these properties. */
  public static String styled(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r("", text) + "</w:p>";
  }

  /** The text of a list's item on the first level. */
  public static String item(int list, String text) {
    return styled(
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
  }

  /** A table of one row for each array of cells; a cell is block-level WordprocessingML. */
  public static String table(String[]... rows) {
    var xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
    for (String[] row : rows) {
      xml.append("<w:tr>");
      for (String cell : row) {
        xml.append("<w:tc><w:tcPr/>").append(cell).append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  public static String[] row(String... cells) {
    return cells;
  }

  /** The definitions of styles in place of the usual ones. */
  public WordFile styles(String definitions) {
    parts.put(
        "word/styles.xml", "<w:styles" + NAMESPACES + ">" + STYLES + definitions + "</w:styles>");
    return this;
  }

  /** The definitions of lists. */
  public WordFile numbering(String definitions) {
    story(
        "numbering",
        "numbering",
        "<w:numbering" + NAMESPACES + ">" + definitions + "</w:numbering>");
    return this;
  }

  public WordFile header(String blocks) {
    story("header1", "header", "<w:hdr" + NAMESPACES + ">" + blocks + "</w:hdr>");
    sections.append("<w:headerReference w:type=\"default\" r:id=\"rId-header1\"/>");
    return this;
  }

  public WordFile footer(String blocks) {
    story("footer1", "footer", "<w:ftr" + NAMESPACES + ">" + blocks + "</w:ftr>");
    sections.append("<w:footerReference w:type=\"default\" r:id=\"rId-footer1\"/>");
    return this;
  }

  /** A footnote with the id 2. */
  public WordFile footnote(String blocks) {
    String separators =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
            + "</w:footnote>";
    story(
        "footnotes",
        "footnotes",
        "<w:footnotes"
            + NAMESPACES
            + ">"
            + separators
            + "<w:footnote w:id=\"2\">"
            + blocks
            + "</w:footnote></w:footnotes>");
    return this;
  }

  /** Any part beside the body, with a relationship from the body. */
  public WordFile part(String name, String kind, String xml) {
    story(name, kind, xml.replace("NAMESPACES", NAMESPACES));
    return this;
  }

  /** Any part with a relationship from the package. */
  public WordFile packagePart(String name, String type, String text) {
    parts.put(name, text);
    packageRelationships.append(relationship("rId-" + name.hashCode(), type, "", name));
    return this;
  }

  /** An external relationship of the body, named by {@code id}. */
  public WordFile external(String id, String kind, String target) {
    relationships.append(relationship(id, OFFICE + kind, " TargetMode=\"External\"", target));
    return this;
  }

  private void story(String name, String kind, String xml) {
    parts.put("word/" + name + ".xml", xml);
    relationships.append(relationship("rId-" + name, OFFICE + kind, "", name + ".xml"));
    types.append(override("word/" + name + ".xml", kind));
  }

  private static String relationship(String id, String type, String mode, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
        .formatted(id, type, target, mode);
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, TYPE + kind + "+xml");
  }

  public Content content() {
    var all = new LinkedHashMap<String, String>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("word/document.xml", "document.main")
            + types
            + "</Types>");
    packageRelationships.append(
        relationship("rId1", OFFICE + "officeDocument", "", "word/document.xml"));
    all.put("_rels/.rels", relationships(packageRelationships));
    all.put("word/_rels/document.xml.rels", relationships(relationships));
    all.put(
        "word/document.xml",
        "<w:document"
            + NAMESPACES
            + "><w:body>"
            + body
            + "<w:sectPr w:rsidR=\"00AB12CD\">"
            + sections
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
    all.putAll(parts);
    return zip(all);
  }

  private static String relationships(CharSequence entries) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + entries
        + "</Relationships>";
  }

  public static Content zip(Map<String, String> entries) {
    var bytes = new LinkedHashMap<String, byte[]>();
    entries.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipped(bytes);
  }

  public static Content zipped(Map<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Content(bytes.toByteArray());
  }
}
