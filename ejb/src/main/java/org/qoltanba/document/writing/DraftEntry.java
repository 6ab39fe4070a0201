package org.qoltanba.document.writing;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.qoltanba.document.Language;

/**
 * What a list tells of a draft; nothing of what is typed in it.
 *
 * @param template the id of its kind
 * @param savedAt when it was last written on
 */
public record DraftEntry(UUID id, String template, Language language, Instant savedAt) {

  public DraftEntry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(template);
    Objects.requireNonNull(language);
    Objects.requireNonNull(savedAt);
  }
}
