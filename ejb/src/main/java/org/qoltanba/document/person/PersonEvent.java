package org.qoltanba.document.person;

import java.time.Instant;
import java.util.Objects;

/**
 * Who did what with the data of a remembered person; it outlives them.
 *
 * @param who the account's name
 * @param consent by which it could be done
 */
public record PersonEvent(Instant at, String who, What what, Consent consent) {

  /** What can be done. */
  public enum What {
    /** The consent was recorded and the data kept. */
    REMEMBERED,
    /** The data was taken into a paper. */
    VIEWED,
    /** The consent was withdrawn and the data deleted. */
    WITHDRAWN,
    /** The consent had ended, and the data was deleted. */
    EXPIRED,
    /** The paper of the consent counts no longer, and the data was deleted. */
    VOIDED,
    /** Another paper took the place of the consent's, and the data is kept by that one. */
    REPLACED,
    /** Someone was looked for by the whole IIN. */
    SEARCHED_BY_IIN,
    /** Someone was looked for by the beginnings of words of the name. */
    SEARCHED_BY_NAME,
    /** The journal was read, or what is in it of one person. */
    INSPECTED
  }

  public PersonEvent {
    Objects.requireNonNull(at);
    Objects.requireNonNull(who);
    Objects.requireNonNull(what);
    Objects.requireNonNull(consent);
  }
}
