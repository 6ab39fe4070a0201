package org.qoltanba.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.TemplateVersion;

/** The kinds of documents on offer, each in its versions; safe for any number of threads. */
public interface Offer {

  /** The kinds, ordered. */
  List<String> ids();

  /** The published and the retired versions of a kind, newest first; empty for an unknown kind. */
  List<TemplateVersion> versions(String template);

  /** Any version, a draft too. */
  Optional<TemplateVersion> find(String template, String version);

  /** The content of a version. */
  Edition edition(TemplateVersion version);

  /**
   * The content of any version, a draft too.
   *
   * @throws Refusal (not found, {@code unknown-version}) where there is none
   */
  default Edition edition(String template, String version) {
    return find(template, version)
        .map(this::edition)
        .orElseThrow(() -> Refusal.notFound("unknown-version"));
  }

  /**
   * What a kind is on that day: the newest published version that is in force then, or else the
   * newest published one.
   *
   * @throws Refusal (not found, {@code unknown-template}) where none is published
   */
  default Edition current(String template, LocalDate day) {
    List<TemplateVersion> published =
        versions(template).stream().filter(TemplateVersion::published).toList();
    return published.stream()
        .filter(version -> version.validOn(day))
        .findFirst()
        .or(() -> published.stream().findFirst())
        .map(this::edition)
        .orElseThrow(() -> Refusal.notFound(FaultCodes.UNKNOWN_TEMPLATE));
  }

  /** What each kind with a published version is on that day. */
  default List<TemplateManifest> manifests(LocalDate day) {
    return ids().stream()
        .filter(id -> versions(id).stream().anyMatch(TemplateVersion::published))
        .map(id -> current(id, day).template().manifest())
        .toList();
  }
}
