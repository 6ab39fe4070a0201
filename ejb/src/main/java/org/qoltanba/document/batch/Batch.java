package org.qoltanba.document.batch;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.qoltanba.document.Language;

/**
 * A table whose rows become papers, and how far that has come.
 *
 * @param createdBy the account's name
 * @param templateVersion that of all its papers
 */
public record Batch(
    UUID id,
    String organisation,
    String createdBy,
    Instant createdAt,
    String template,
    String templateVersion,
    Language language,
    BatchWish wish,
    State state,
    Counts counts) {

  /** How far a batch has come. */
  public enum State {
    /** Its rows were checked, and nothing else. */
    CHECKED,
    /** Its papers are being issued. */
    RUNNING,
    /** Somebody stopped it; it can go on. */
    STOPPED,
    /** There is nothing left to do. */
    DONE
  }

  /**
   * What has become of the rows.
   *
   * @param waiting those that can become papers and have not yet
   * @param faulty those that can't, as they are
   * @param issued those that are papers
   */
  public record Counts(int waiting, int faulty, int issued) {

    public int all() {
      return waiting + faulty + issued;
    }
  }

  public Batch {
    Objects.requireNonNull(id);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(createdBy);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(template);
    Objects.requireNonNull(templateVersion);
    Objects.requireNonNull(language);
    Objects.requireNonNull(wish);
    Objects.requireNonNull(state);
    Objects.requireNonNull(counts);
  }

  /** Of all the rows that can become papers, the hundredths that are. */
  public int percent() {
    int possible = counts.waiting() + counts.issued();
    return possible == 0 ? 100 : counts.issued() * 100 / possible;
  }
}
