package org.qoltanba.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a kind of document, without its content.
 *
 * @param version as its manifest says, by Semantic Versioning 2.0.0
 * @param validFrom the first day on which documents may be issued by it
 * @param validTo the last such day, if there is one
 * @param kept how it is kept; empty for one that the server was started with
 */
public record TemplateVersion(
    String template,
    String version,
    State state,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    Optional<Keeping> kept) {

  /** How far a version has come; it never goes back. */
  public enum State {
    /** Judged and kept, but not on offer; another upload of the same version takes its place. */
    DRAFT,
    /** On offer, and never changed again. */
    PUBLISHED,
    /** No longer on offer; what was issued by it stays. */
    RETIRED
  }

  /**
   * What is known of a version that was handed in.
   *
   * @param organisation whose draft it was
   * @param sha256 the digest of its content
   * @param findings how many the linter had
   */
  public record Keeping(
      String organisation,
      String sha256,
      int findings,
      Deed uploaded,
      Optional<Deed> published,
      Optional<Deed> retired) {

    public Keeping {
      Objects.requireNonNull(organisation);
      Objects.requireNonNull(sha256);
      Objects.requireNonNull(uploaded);
      Objects.requireNonNull(published);
      Objects.requireNonNull(retired);
    }
  }

  /**
   * Who did something, and when.
   *
   * @param who the account's name
   */
  public record Deed(Instant at, String who) {

    public Deed {
      Objects.requireNonNull(at);
      Objects.requireNonNull(who);
    }
  }

  public TemplateVersion {
    Objects.requireNonNull(template);
    Objects.requireNonNull(version);
    Objects.requireNonNull(state);
    Objects.requireNonNull(validFrom);
    Objects.requireNonNull(validTo);
    Objects.requireNonNull(kept);
  }

  public boolean published() {
    return state == State.PUBLISHED;
  }

  /** Whether its period holds that day. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
  }
}
