package org.qoltanba.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qoltanba.document.Content;

/** Writes a Word file as a typist leaves it: styles, a header with the page's number, tables. */
final class WordPaper {

  private static final String W =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

  private static final String RELATIONSHIPS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "%s</Relationships>";

  private static final String STYLES =
      "<w:styles%s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Times New Roman'"
          + " w:hAnsi='Times New Roman'/><w:sz w:val='28'/><w:lang w:val='kk-KZ'/></w:rPr>"
          + "</w:rPrDefault></w:docDefaults>"
          + "<w:style w:type='paragraph' w:styleId='Normal' w:default='1'/>"
          + "<w:style w:type='paragraph' w:styleId='Heading1'><w:pPr><w:keepNext/>"
          + "<w:spacing w:after='120'/><w:jc w:val='center'/><w:outlineLvl w:val='0'/></w:pPr>"
          + "<w:rPr><w:b/></w:rPr></w:style>"
          + "<w:style w:type='paragraph' w:styleId='Heading2'><w:pPr><w:keepNext/>"
          + "<w:spacing w:before='200' w:after='80'/><w:outlineLvl w:val='1'/></w:pPr>"
          + "<w:rPr><w:b/></w:rPr></w:style>"
          + "<w:style w:type='paragraph' w:styleId='Clause'><w:pPr><w:ind w:firstLine='709'/>"
          + "<w:jc w:val='both'/></w:pPr></w:style>"
          + "</w:styles>";

  private static final String HEADER =
      "<w:hdr%s><w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:fldSimple w:instr=' PAGE '><w:r>"
          + "<w:t>1</w:t></w:r></w:fldSimple></w:p></w:hdr>";

  private static final String SECTION =
      "<w:sectPr><w:headerReference w:type='default' r:id='h'/>"
          + "<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='567' w:bottom='1134'"
          + " w:left='1134' w:header='567' w:footer='567'/></w:sectPr>";

  private final StringBuilder body = new StringBuilder();

  void heading(int level, String text) {
    body.append("<w:p><w:pPr><w:pStyle w:val='Heading").append(level).append("'/></w:pPr>");
    run("", text).append("</w:p>");
  }

  void clause(String number, String text) {
    body.append("<w:p><w:pPr><w:pStyle w:val='Clause'/></w:pPr>");
    run("<w:rPr><w:b/></w:rPr>", number);
    run("", text).append("</w:p>");
  }

  /** Two texts in one line, the second one at the right. */
  void pair(String first, String second) {
    body.append("<w:tbl><w:tblPr><w:tblW w:w='10205' w:type='dxa'/></w:tblPr><w:tblGrid>");
    body.append("<w:gridCol w:w='5100'/><w:gridCol w:w='5105'/></w:tblGrid><w:tr>");
    cell("", first);
    cell("<w:pPr><w:jc w:val='right'/></w:pPr>", second);
    body.append("</w:tr></w:tbl>");
  }

  void openTable(String... columns) {
    body.append("<w:tbl><w:tblPr><w:tblW w:w='10205' w:type='dxa'/><w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      body.append("<w:").append(side).append(" w:val='single' w:sz='4'/>");
    }
    body.append("</w:tblBorders></w:tblPr><w:tblGrid>");
    for (String column : columns) {
      body.append("<w:gridCol w:w='").append(column).append("'/>");
    }
    body.append("</w:tblGrid>");
  }

  void row(boolean header, String... texts) {
    body.append("<w:tr><w:trPr><w:cantSplit/>").append(header ? "<w:tblHeader/>" : "");
    body.append("</w:trPr>");
    for (String text : texts) {
      cell("", text);
    }
    body.append("</w:tr>");
  }

  void closeTable() {
    body.append("</w:tbl><w:p/>");
  }

  private void cell(String properties, String text) {
    body.append("<w:tc><w:p>").append(properties);
    run("", text).append("</w:p></w:tc>");
  }

  private StringBuilder run(String properties, String text) {
    body.append("<w:r>").append(properties).append("<w:t xml:space='preserve'>");
    return body.append(text).append("</w:t></w:r>");
  }

  Content file() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "_rels/.rels",
          RELATIONSHIPS.formatted(relation("d", "officeDocument", "word/document.xml")));
      part(
          zip,
          "word/document.xml",
          "<w:document" + W + "><w:body>" + body + SECTION + "</w:body></w:document>");
      part(
          zip,
          "word/_rels/document.xml.rels",
          RELATIONSHIPS.formatted(
              relation("s", "styles", "styles.xml") + relation("h", "header", "header.xml")));
      part(zip, "word/styles.xml", STYLES.formatted(W));
      part(zip, "word/header.xml", HEADER.formatted(W));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Content(bytes.toByteArray());
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>"
        .formatted(id, kind, target);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
