package org.qoltanba.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written part by part, as Word itself writes them (ECMA-376, transitional). */
final class WordSample {

  private final String language;
  private final StringBuilder body = new StringBuilder();
  private final List<String> relationships = new ArrayList<>();
  private final Map<String, byte[]> media = new LinkedHashMap<>();
  private String font = "Times New Roman";
  private String header = WordParts.header();

  WordSample(String language) {
    this.language = language;
  }

  WordSample inFont(String name) {
    font = name;
    return this;
  }

  /** This text instead of the page's number. */
  WordSample inHeader(String text) {
    header = header.replace("</w:p>", run("", text) + "</w:p>");
    return this;
  }

  /** A paragraph of the style {@code Normal} with this text. */
  WordSample text(String text) {
    return paragraph("", run("", text));
  }

  WordSample paragraph(String properties, String content) {
    return xml("<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>");
  }

  WordSample numbered(int level, String text) {
    return paragraph(
        "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='1'/></w:numPr>", run("", text));
  }

  WordSample pageBreak() {
    return xml("<w:p><w:r><w:br w:type='page'/></w:r></w:p>");
  }

  /** Two cells side by side without borders, each the XML of its paragraphs. */
  WordSample twoColumns(String left, String right) {
    return xml(
        "<w:tbl><w:tblPr><w:tblW w:w='9638' w:type='dxa'/><w:tblLayout w:type='fixed'/></w:tblPr>"
            + "<w:tblGrid><w:gridCol w:w='4819'/><w:gridCol w:w='4819'/></w:tblGrid>"
            + "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            + cell(left)
            + cell(right)
            + "</w:tr></w:tbl>");
  }

  /** A table with single borders, a header row that repeats, and two columns. */
  WordSample bordered(List<List<String>> rows) {
    var table = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val='TableGrid'/>");
    table.append("<w:tblW w:w='9638' w:type='dxa'/></w:tblPr><w:tblGrid>");
    table.append("<w:gridCol w:w='3638'/><w:gridCol w:w='6000'/></w:tblGrid>");
    for (var row : rows) {
      table.append("<w:tr><w:trPr><w:cantSplit/>");
      table.append(row == rows.get(0) ? "<w:tblHeader/>" : "").append("</w:trPr>");
      row.forEach(text -> table.append(cell("<w:p>" + run("", text) + "</w:p>")));
      table.append("</w:tr>");
    }
    return xml(table.append("</w:tbl>").toString());
  }

  /** A run with a picture of 80 mm by 25 mm, which says {@code place} to who can't see it. */
  String picture(String name, byte[] file) {
    media.put("word/media/" + name, file);
    return picture(relate("image", "media/" + name, false));
  }

  /** The place where a party signs: a white picture of 80 mm by 25 mm that is a link. */
  String signaturePlace(String party) {
    return link("urn:x-sig:" + party, picture(relate("image", "media/white.png", false)));
  }

  String link(String target, String content) {
    return "<w:p><w:pPr><w:ind w:firstLine='0'/></w:pPr><w:hyperlink r:id='"
        + relate("hyperlink", target, true)
        + "'>"
        + content
        + "</w:hyperlink></w:p>";
  }

  String pictureFrom(String address) {
    return picture(relate("image", address, true)).replace("r:embed", "r:link");
  }

  WordSample xml(String xml) {
    body.append(xml);
    return this;
  }

  static String run(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + text.replace("&", "&amp;").replace("<", "&lt;")
        + "</w:t></w:r>";
  }

  byte[] bytes() {
    var parts = new LinkedHashMap<String, byte[]>();
    put(parts, "[Content_Types].xml", WordParts.contentTypes());
    put(
        parts,
        "_rels/.rels",
        WordParts.relationships(
            "<Relationship Id='a' Type='"
                + WordParts.OFFICE
                + "officeDocument' Target='word/document.xml'/>"));
    put(
        parts,
        "word/document.xml",
        "<w:document"
            + WordParts.NAMESPACES
            + "><w:body>"
            + body
            + section()
            + "</w:body></w:document>");
    put(
        parts,
        "word/_rels/document.xml.rels",
        WordParts.relationships(WordParts.fixedRelationships() + String.join("", relationships)));
    put(parts, "word/styles.xml", WordParts.styles(font, language));
    put(parts, "word/numbering.xml", WordParts.numbering());
    put(parts, "word/header1.xml", header);
    parts.put("word/media/white.png", WordParts.whitePng());
    parts.putAll(media);
    return zip(parts);
  }

  private String relate(String type, String target, boolean external) {
    String id = "rIdX" + relationships.size();
    relationships.add(
        "<Relationship Id='"
            + id
            + "' Type='"
            + WordParts.OFFICE
            + type
            + "' Target='"
            + target
            + "'"
            + (external ? " TargetMode='External'" : "")
            + "/>");
    return id;
  }

  private static String cell(String paragraphs) {
    return "<w:tc><w:tcPr/>" + paragraphs + "</w:tc>";
  }

  private static String picture(String relationship) {
    return "<w:r><w:drawing><wp:inline distT='0' distB='0' distL='0' distR='0'>"
        + "<wp:extent cx='2880000' cy='900000'/><wp:docPr id='1' name='place' descr='place'/>"
        + "<a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'>"
        + "<pic:pic><pic:nvPicPr><pic:cNvPr id='0' name='place'/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip r:embed='"
        + relationship
        + "'/>"
        + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='2880000' cy='900000'/></a:xfrm>"
        + "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  private static String section() {
    return "<w:sectPr><w:headerReference w:type='default' r:id='rIdH'/>"
        + "<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='850' w:bottom='1134'"
        + " w:left='1418' w:header='567' w:footer='567' w:gutter='0'/><w:titlePg/></w:sectPr>";
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    String declaration = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>";
    parts.put(name, (declaration + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(Map<String, byte[]> parts) {
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
