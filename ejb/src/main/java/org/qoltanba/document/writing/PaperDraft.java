package org.qoltanba.document.writing;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * @param verbatim the texts that are not to be mended: JSON pointers (RFC 6901) into the request
 */
public record PaperDraft(
    UUID id,
    String template,
    Language language,
    Facts data,
    Optional<UUID> replaces,
    Set<String> verbatim) {

  public PaperDraft {
    Objects.requireNonNull(id);
    Objects.requireNonNull(template);
    Objects.requireNonNull(language);
    Objects.requireNonNull(data);
    Objects.requireNonNull(replaces);
    verbatim = Set.copyOf(verbatim);
  }

  /** One that takes no other's place, of texts that may all be mended. */
  public PaperDraft(UUID id, String template, Language language, Facts data) {
    this(id, template, language, data, Optional.empty(), Set.of());
  }
}
