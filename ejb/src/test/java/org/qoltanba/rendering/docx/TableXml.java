package org.qoltanba.rendering.docx;

import static org.qoltanba.rendering.docx.Docx.p;
import static org.qoltanba.rendering.docx.Docx.r;

/** Tables as Word writes them, on a grid of 50, 60 and 70 points. */
final class TableXml {

  private TableXml() {}

  static String table(String properties, String... rows) {
    return Docx.of(tbl(properties, rows)).text();
  }

  static String tbl(String properties, String... rows) {
    return "<w:tbl><w:tblPr>"
        + properties
        + "</w:tblPr><w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='1200'/><w:gridCol"
        + " w:w='1400'/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  static String row(String properties, String... cells) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
  }
}
