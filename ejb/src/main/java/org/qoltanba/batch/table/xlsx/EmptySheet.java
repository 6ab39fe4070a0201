package org.qoltanba.batch.table.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A spreadsheet file with nothing but a head (ECMA-376, SpreadsheetML). Its columns are of text, so
 * that a spreadsheet keeps the first noughts of a number and writes no day its own way.
 */
public final class EmptySheet {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String LINKS =
      " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\""
          + "application/vnd.openxmlformats-package.relationships+xml\"/>"
          + type("workbook.xml", "spreadsheetml.sheet.main+xml")
          + type("styles.xml", "spreadsheetml.styles+xml")
          + type("worksheets/sheet1.xml", "spreadsheetml.worksheet+xml")
          + "</Types>";
  private static final String WORKBOOK =
      "<workbook%s xmlns:r=\"%s\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"sheet\"/></sheets>"
              .formatted(MAIN, TYPE)
          + "</workbook>";

  /** The second format is text, the third that of the head. */
  private static final String STYLES =
      "<styleSheet%s><fonts count=\"2\"><font/><font><b/></font></fonts>".formatted(MAIN)
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border/></borders>"
          + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf/>"
          + "<xf numFmtId=\"49\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"1\""
          + " applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\">"
          + "<alignment wrapText=\"1\" vertical=\"top\"/></xf></cellXfs></styleSheet>";

  private EmptySheet() {}

  /**
   * @param head what stands in the first row
   * @return the bytes of the file
   */
  public static byte[] of(List<String> head) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", links(link("book", "officeDocument", "xl/workbook.xml")));
      put(zip, "xl/workbook.xml", WORKBOOK);
      String parts =
          link("sheet", "worksheet", "worksheets/sheet1.xml")
              + link("styles", "styles", "styles.xml");
      put(zip, "xl/_rels/workbook.xml.rels", links(parts));
      put(zip, "xl/styles.xml", STYLES);
      put(zip, "xl/worksheets/sheet1.xml", sheet(head));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static String sheet(List<String> head) {
    var xml =
        new StringBuilder("<worksheet" + MAIN + "><sheetViews><sheetView workbookViewId=\"0\">");
    xml.append("<pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>");
    if (!head.isEmpty()) {
      xml.append("<cols><col min=\"1\" max=\"").append(head.size());
      xml.append("\" width=\"24\" style=\"1\" customWidth=\"1\"/></cols>");
    }
    xml.append("<sheetData><row r=\"1\">");
    for (String cell : head) {
      xml.append("<c s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      xml.append(escaped(cell)).append("</t></is></c>");
    }
    return xml.append("</row></sheetData></worksheet>").toString();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/%s\" ContentType=\"%s\"/>".formatted(part, OFFICE + type);
  }

  private static String links(String links) {
    return "<Relationships" + LINKS + ">" + links + "</Relationships>";
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, TYPE, type, target);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((DECLARATION + xml).getBytes(UTF_8));
  }
}
