package org.qoltanba.document.writing;

import java.util.Objects;
import java.util.UUID;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;

/**
 * A paper that is being written, to be written on later.
 *
 * @param template the id of its kind
 * @param language of the paper
 * @param data what is typed so far, wrong or not
 */
public record PaperDraft(UUID id, String template, Language language, Facts data) {

  public PaperDraft {
    Objects.requireNonNull(id);
    Objects.requireNonNull(template);
    Objects.requireNonNull(language);
    Objects.requireNonNull(data);
  }
}
