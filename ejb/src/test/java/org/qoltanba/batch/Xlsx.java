package org.qoltanba.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet file of a few parts, as spreadsheets write them; sound until a test spoils it. */
final class Xlsx {

  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /**
   * @param rows of the visible sheet
   */
  Xlsx(String rows) {
    with(
        "xl/workbook.xml",
        "<workbook"
            + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<workbookPr/><sheets><sheet name=\"a\" state=\"hidden\" r:id=\"h\"/>"
            + "<sheet name=\"b\" r:id=\"s\"/></sheets></workbook>");
    with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"s\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
    with(
        "xl/sharedStrings.xml",
        "<sst"
            + MAIN
            + "><si><t>Name</t></si><si><r><t>Day </t></r><r><t>one</t></r>"
            + "<rPh><t>ignored</t></rPh></si></sst>");
    with(
        "xl/styles.xml",
        "<styleSheet"
            + MAIN
            + "><numFmts><numFmt numFmtId=\"165\" formatCode=\"[$-419]dd\\.mm\\.yyyy\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"0 &quot;days&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/>"
            + "<xf numFmtId=\"166\"/></cellXfs></styleSheet>");
    with(
        "xl/worksheets/sheet2.xml",
        "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
  }

  Xlsx with(String part, String xml) {
    parts.put(part, xml.getBytes(UTF_8));
    return this;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
