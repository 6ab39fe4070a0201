package org.qoltanba.document;

import java.time.Instant;
import java.util.Objects;

/**
 * Who did what to a document, and when.
 *
 * @param revision the document's revision after it
 * @param who the account's name
 * @param detail what it concerned, such as the party that signed; never personal data; may be empty
 */
public record HistoryEntry(Instant at, String who, Event what, int revision, String detail) {

  /** What can happen to a document. */
  public enum Event {
    ISSUED,
    SIGNED,
    /** Signatures reached a higher level, or a new time-stamp of the whole document was added. */
    RAISED,
    DELIVERED,
    /** It was declared void. */
    VOIDED,
    /** The document whose number the detail tells took its place. */
    SUPERSEDED,
    /** It took the place of the document whose number the detail tells. */
    REPLACES,
    VIEWED,
    DOWNLOADED
  }

  public HistoryEntry {
    Objects.requireNonNull(at);
    Objects.requireNonNull(who);
    Objects.requireNonNull(what);
    Objects.requireNonNull(detail);
  }
}
