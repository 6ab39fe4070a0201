package org.qoltanba.rendering;

import java.awt.Color;
import java.awt.image.BufferedImage;
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
import javax.imageio.ImageIO;

/** A Word file written part by part, as Word itself writes them (ECMA-376, transitional). */
final class WordSample {

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final String language;
  private final StringBuilder body = new StringBuilder();
  private final List<String> relationships = new ArrayList<>();
  private String font = "Times New Roman";

  WordSample(String language) {
    this.language = language;
  }

  WordSample inFont(String name) {
    font = name;
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
    put(parts, "[Content_Types].xml", contentTypes());
    put(
        parts,
        "_rels/.rels",
        relationships(
            "<Relationship Id='a' Type='"
                + OFFICE
                + "officeDocument' Target='word/document.xml'/>"));
    put(
        parts,
        "word/document.xml",
        "<w:document" + NAMESPACES + "><w:body>" + body + section() + "</w:body></w:document>");
    put(
        parts,
        "word/_rels/document.xml.rels",
        relationships(fixedRelationships() + String.join("", relationships)));
    put(parts, "word/styles.xml", styles());
    put(parts, "word/numbering.xml", numbering());
    put(parts, "word/header1.xml", header());
    parts.put("word/media/white.png", whitePng());
    return zip(parts);
  }

  private String relate(String type, String target, boolean external) {
    String id = "rIdX" + relationships.size();
    relationships.add(
        "<Relationship Id='"
            + id
            + "' Type='"
            + OFFICE
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

  private String styles() {
    return "<w:styles"
        + NAMESPACES
        + "><w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii='"
        + font
        + "' w:hAnsi='"
        + font
        + "' w:cs='"
        + font
        + "' w:eastAsia='"
        + font
        + "'/><w:sz w:val='24'/><w:szCs w:val='24'/>"
        + "<w:lang w:val='"
        + language
        + "'/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/>"
        + "<w:pPr><w:ind w:firstLine='709'/><w:jc w:val='both'/></w:pPr></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/>"
        + "<w:basedOn w:val='Normal'/><w:pPr><w:keepNext/><w:spacing w:before='120' w:after='240'/>"
        + "<w:ind w:firstLine='0'/><w:jc w:val='center'/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type='table' w:default='1' w:styleId='TableNormal'>"
        + "<w:name w:val='Normal Table'/><w:tblPr><w:tblInd w:w='0' w:type='dxa'/><w:tblCellMar>"
        + "<w:left w:w='108' w:type='dxa'/><w:right w:w='108' w:type='dxa'/></w:tblCellMar></w:tblPr>"
        + "</w:style><w:style w:type='table' w:styleId='TableGrid'><w:name w:val='Table Grid'/>"
        + "<w:basedOn w:val='TableNormal'/><w:tblPr><w:tblBorders>"
        + borders()
        + "</w:tblBorders></w:tblPr></w:style></w:styles>";
  }

  private static String borders() {
    var borders = new StringBuilder();
    for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      borders.append("<w:" + edge + " w:val='single' w:sz='4' w:space='0' w:color='auto'/>");
    }
    return borders.toString();
  }

  private static String numbering() {
    return "<w:numbering"
        + NAMESPACES
        + "><w:abstractNum w:abstractNumId='0'>"
        + "<w:multiLevelType w:val='multilevel'/>"
        + level(0, "decimal", "%1.")
        + level(1, "decimal", "%1.%2.")
        + level(2, "decimal", "%3)")
        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:suff w:val='tab'/><w:lvlText w:val='"
        + text
        + "'/><w:lvlJc w:val='left'/>"
        + "<w:pPr><w:tabs><w:tab w:val='num' w:pos='1276'/></w:tabs>"
        + "<w:ind w:left='0' w:firstLine='709'/></w:pPr></w:lvl>";
  }

  private static String header() {
    return "<w:hdr"
        + NAMESPACES
        + "><w:p><w:pPr><w:ind w:firstLine='0'/><w:jc w:val='center'/>"
        + "</w:pPr><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText"
        + " xml:space='preserve'> PAGE </w:instrText></w:r><w:r><w:fldChar"
        + " w:fldCharType='separate'/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar"
        + " w:fldCharType='end'/></w:r></w:p></w:hdr>";
  }

  private static String contentTypes() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels'"
        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Default Extension='png' ContentType='image/png'/>"
        + override("document", word + "document.main+xml")
        + override("styles", word + "styles+xml")
        + override("numbering", word + "numbering+xml")
        + override("header1", word + "header+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName='/word/" + part + ".xml' ContentType='" + type + "'/>";
  }

  private static String fixedRelationships() {
    return "<Relationship Id='rIdS' Type='"
        + OFFICE
        + "styles' Target='styles.xml'/>"
        + "<Relationship Id='rIdN' Type='"
        + OFFICE
        + "numbering' Target='numbering.xml'/>"
        + "<Relationship Id='rIdH' Type='"
        + OFFICE
        + "header' Target='header1.xml'/>";
  }

  private static String relationships(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    String declaration = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>";
    parts.put(name, (declaration + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] whitePng() {
    var image = new BufferedImage(320, 100, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 320, 100);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
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
