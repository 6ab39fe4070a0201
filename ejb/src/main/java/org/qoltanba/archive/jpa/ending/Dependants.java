package org.qoltanba.archive.jpa.ending;

import java.util.Optional;
import org.qoltanba.document.Caller;

/** Whatever is kept because of a document, and no longer than that counts. */
@FunctionalInterface
public interface Dependants {

  /** Nothing is. */
  Dependants NOBODY = (by, number, successor) -> {};

  /**
   * Hears in the same transaction that a document of the caller's organisation has ended.
   *
   * @param successor the number of the document that says the same in its place; empty where there
   *     is none
   */
  void ended(Caller by, String number, Optional<String> successor);
}
