package org.qoltanba.web.ui;

import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.qoltanba.document.Content;
import org.qoltanba.document.batch.TableFormat;

/** Files to take along, under names that tell nobody anything. */
public final class Downloads {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Downloads() {}

  public static StreamedContent pdf(Content pdf, String name) {
    return of(pdf, name, "application/pdf");
  }

  public static StreamedContent word(Content docx, String name) {
    return of(docx, name, WORD);
  }

  /** A table under the name {@code table}. */
  public static StreamedContent table(Content table, TableFormat format) {
    String type = format == TableFormat.CSV ? "text/csv;charset=utf-8" : XLSX;
    return of(table, "table." + format.word(), type);
  }

  private static StreamedContent of(Content content, String name, String type) {
    return DefaultStreamedContent.builder()
        .name(name)
        .contentType(type)
        .contentLength((long) content.size())
        .stream(content::open)
        .build();
  }
}
