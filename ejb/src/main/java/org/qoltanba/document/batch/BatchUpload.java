package org.qoltanba.document.batch;

import java.io.InputStream;
import java.util.Objects;
import org.qoltanba.document.Language;

/**
 * A table that is handed in.
 *
 * @param template the id of the kind that a paper is wanted of for each row
 * @param language the language of the papers
 * @param table a CSV or XLSX file; read once, and only by whom it is meant for
 */
public record BatchUpload(String template, Language language, BatchWish wish, InputStream table) {

  public BatchUpload {
    Objects.requireNonNull(template);
    Objects.requireNonNull(language);
    Objects.requireNonNull(wish);
    Objects.requireNonNull(table);
  }
}
