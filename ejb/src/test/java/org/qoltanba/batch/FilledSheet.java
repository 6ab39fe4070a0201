package org.qoltanba.batch;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.SpreadsheetMLPackage;
import org.qoltanba.document.Content;
import org.xlsx4j.exceptions.Xlsx4jException;
import org.xlsx4j.sml.CTRst;
import org.xlsx4j.sml.CTXstringWhitespace;
import org.xlsx4j.sml.Cell;
import org.xlsx4j.sml.Row;
import org.xlsx4j.sml.STCellType;

/** A spreadsheet to which another program, that of docx4j, has added a row. */
final class FilledSheet {

  private FilledSheet() {}

  static byte[] of(Content empty, String... texts) {
    try {
      var book = SpreadsheetMLPackage.load(empty.open());
      var row = new Row();
      row.setR(2L);
      List.of(texts).forEach(text -> row.getC().add(cell(text)));
      var sheet = book.getWorkbookPart().getWorksheet(0).getContents();
      sheet.getSheetData().getRow().add(row);
      var bytes = new ByteArrayOutputStream();
      book.save(bytes);
      return bytes.toByteArray();
    } catch (Docx4JException | Xlsx4jException e) {
      throw new AssertionError(e);
    }
  }

  private static Cell cell(String text) {
    var cell = new Cell();
    cell.setT(STCellType.INLINE_STR);
    var value = new CTXstringWhitespace();
    value.setValue(text);
    var rich = new CTRst();
    rich.setT(value);
    cell.setIs(rich);
    return cell;
  }
}
