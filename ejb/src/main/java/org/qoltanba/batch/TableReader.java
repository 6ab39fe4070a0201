package org.qoltanba.batch;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.qoltanba.batch.table.CsvText;
import org.qoltanba.batch.table.Table;
import org.qoltanba.batch.table.xlsx.Workbook;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/** Reads a table of whichever form. */
final class TableReader {

  /** A file of that many bytes fits into the memory beside what is read from it. */
  static final int LARGEST_FILE = 10_000_000;

  private TableReader() {}

  /**
   * @throws Refusal too large; unprocessable for what is no table, has no rows or too much in it
   */
  static Table read(InputStream file) {
    try {
      byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
      if (bytes.length > LARGEST_FILE) {
        throw Refusal.tooLarge(LARGEST_FILE);
      }
      return zip(bytes) ? Workbook.of(bytes).table() : CsvText.of(bytes).table();
    } catch (IOException | XMLStreamException e) {
      throw Refusal.unprocessable(new Fault("", "table-unreadable"));
    }
  }

  private static boolean zip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }
}
