package org.qoltanba.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.qoltanba.batch.column.Column;
import org.qoltanba.batch.column.Heads;
import org.qoltanba.batch.table.xlsx.EmptySheet;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.batch.TableFormat;

/** An empty table; as CSV with what spreadsheets here expect: semicolons, UTF-8 with a mark. */
final class TableForm {

  private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();

  private TableForm() {}

  static Content of(List<Column> columns, Language language, TableFormat format) {
    var heads = new Heads(columns);
    List<String> head =
        columns.stream().filter(Column::first).map(one -> heads.head(one, language)).toList();
    return format == TableFormat.XLSX ? new Content(EmptySheet.of(head)) : csv(head);
  }

  private static Content csv(List<String> head) {
    var text = new StringBuilder("\ufeff");
    try (var printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(head);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return new Content(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
