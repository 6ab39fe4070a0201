package org.qoltanba.rendering;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * The parts of a Word file beside its document: the same for every sample but font and language.
 */
final class WordParts {

  static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private WordParts() {}

  static String styles(String font, String language) {
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

  static String numbering() {
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

  static String header() {
    return "<w:hdr"
        + NAMESPACES
        + "><w:p><w:pPr><w:ind w:firstLine='0'/><w:jc w:val='center'/>"
        + "</w:pPr><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText"
        + " xml:space='preserve'> PAGE </w:instrText></w:r><w:r><w:fldChar"
        + " w:fldCharType='separate'/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar"
        + " w:fldCharType='end'/></w:r></w:p></w:hdr>";
  }

  static String contentTypes() {
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

  static String fixedRelationships() {
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

  static String relationships(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  /** A white picture of 320 by 100 pixels. */
  static byte[] whitePng() {
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
}
