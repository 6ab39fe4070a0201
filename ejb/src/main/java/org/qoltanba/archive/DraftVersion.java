package org.qoltanba.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.TemplateFinding;

/**
 * A version of a template that is to be kept as a draft.
 *
 * @param template at most 64 characters
 * @param version at most 200 characters
 * @param content all its files, as one
 * @param by who hands it in
 */
public record DraftVersion(
    String template,
    String version,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    Content content,
    List<TemplateFinding> findings,
    Caller by) {

  public DraftVersion {
    Objects.requireNonNull(template);
    Objects.requireNonNull(version);
    Objects.requireNonNull(validFrom);
    Objects.requireNonNull(validTo);
    Objects.requireNonNull(content);
    findings = List.copyOf(findings);
    Objects.requireNonNull(by);
  }
}
