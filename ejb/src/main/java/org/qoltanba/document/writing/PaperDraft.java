package org.qoltanba.document.writing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;

/**
 * A paper that is being written, to be written on later.
 *
 * @param template the id of its kind
 * @param language of the paper
 * @param data what is typed so far, wrong or not
 * @param replaces the kept document whose place it shall take
 */
public record PaperDraft(
    UUID id, String template, Language language, Facts data, Optional<UUID> replaces) {

  public PaperDraft {
    Objects.requireNonNull(id);
    Objects.requireNonNull(template);
    Objects.requireNonNull(language);
    Objects.requireNonNull(data);
    Objects.requireNonNull(replaces);
  }

  /** One that takes no other's place. */
  public PaperDraft(UUID id, String template, Language language, Facts data) {
    this(id, template, language, data, Optional.empty());
  }
}
