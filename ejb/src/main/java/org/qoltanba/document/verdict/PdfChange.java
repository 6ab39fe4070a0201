package org.qoltanba.document.verdict;

import java.util.Objects;
import java.util.Optional;

/**
 * What was changed in a PDF after a signature.
 *
 * @param code what it is, such as {@code page-changed}; its sentence stands in the message bundles
 * @param page counted from 1; empty where it belongs to no page
 * @param object the PDF object and the way from it to what changed, such as {@code 12 0 R
 *     /Contents}
 */
public record PdfChange(String code, Effect effect, Optional<Integer> page, String object) {

  /** What the change means for the signatures before it. */
  public enum Effect {
    /** The signatures permit it, and it changes nothing that is seen but a signature's place. */
    PERMITTED,
    /** The standard lets it pass, yet what is seen is not what was signed: a person must look. */
    QUESTIONABLE,
    FORBIDDEN
  }

  public PdfChange {
    Objects.requireNonNull(code);
    Objects.requireNonNull(effect);
    Objects.requireNonNull(page);
    Objects.requireNonNull(object);
  }
}
