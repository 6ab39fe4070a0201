package org.qoltanba.archive;

import java.util.List;
import java.util.Optional;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateVersion;

/**
 * The versions of templates that were handed in, for all organisations.
 *
 * <p>Each call is one transaction, or a part of the caller's where one runs. Every call may throw
 * {@link org.qoltanba.document.StepFailed} for {@code archive}; those that name a version refuse
 * one that is not there ({@code unknown-version}, not found).
 */
public interface VersionStore {

  /**
   * Keeps a draft, in the place of an earlier draft of the same version and organisation. What is
   * kept already with the same content stays as it is.
   *
   * @throws org.qoltanba.document.Refusal (conflict {@code version-taken}) if that version was
   *     published or retired, or is another organisation's draft
   */
  TemplateVersion keep(DraftVersion draft);

  Optional<TemplateVersion> find(String template, String version);

  /** All versions of a kind, in no order. */
  List<TemplateVersion> versions(String template);

  /** All versions of all kinds, in no order. */
  List<TemplateVersion> all();

  /** The published and the retired versions of all kinds, in no order. */
  List<TemplateVersion> offered();

  /** What was found in it when it was handed in. */
  List<TemplateFinding> findings(String template, String version);

  Content content(String template, String version);

  /**
   * Publishes a draft; what is published already stays so.
   *
   * @param sha256 the digest of the content that is meant
   * @throws org.qoltanba.document.Refusal (conflict) {@code version-changed} if the content is
   *     another one meanwhile, {@code version-retired} if it was retired
   */
  TemplateVersion publish(Caller by, String template, String version, Optional<String> sha256);

  /** Takes a published version off, or a draft away; what is retired already stays so. */
  TemplateVersion retire(Caller by, String template, String version);
}
