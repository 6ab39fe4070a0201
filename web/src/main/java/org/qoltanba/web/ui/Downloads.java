package org.qoltanba.web.ui;

import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.qoltanba.document.Content;

/** Files to take along, under names that tell nobody anything. */
public final class Downloads {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Downloads() {}

  public static StreamedContent pdf(Content pdf, String name) {
    return of(pdf, name, "application/pdf");
  }

  public static StreamedContent word(Content docx, String name) {
    return of(docx, name, WORD);
  }

  public static StreamedContent csv(Content csv, String name) {
    return of(csv, name, "text/csv;charset=utf-8");
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
