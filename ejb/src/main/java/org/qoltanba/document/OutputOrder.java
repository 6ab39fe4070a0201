package org.qoltanba.document;

import java.util.Objects;

/**
 * The files that a request wants, and what the PDF among them shall be.
 *
 * @param attachData whether the request's data lies inside the PDF as a file associated with it
 *     (ISO 19005-3, 6.8)
 * @param fidelity of the PDF to the Word file; a template may itself be stricter
 */
public record OutputOrder(
    OutputFormat format, ConformanceLevel conformance, boolean attachData, Fidelity fidelity) {

  public static final ConformanceLevel USUAL_CONFORMANCE = ConformanceLevel.PDFA_3A;

  /**
   * @throws IllegalArgumentException if the level allows no file inside
   */
  public OutputOrder {
    Objects.requireNonNull(format);
    Objects.requireNonNull(conformance);
    Objects.requireNonNull(fidelity);
    if (attachData && !conformance.allowsAttachments()) {
      throw new IllegalArgumentException("PDF/A-" + conformance.word() + " has no files inside");
    }
  }

  /** With the usual fidelity. */
  public OutputOrder(OutputFormat format, ConformanceLevel conformance, boolean attachData) {
    this(format, conformance, attachData, Fidelity.REPORTED);
  }

  /** These files as they usually are. */
  public static OutputOrder of(OutputFormat format) {
    return new OutputOrder(format, USUAL_CONFORMANCE, false);
  }

  public boolean pdf() {
    return format.pdf();
  }

  public boolean docx() {
    return format.docx();
  }
}
