package org.qoltanba.document;

import java.util.Optional;

/**
 * The archival and accessibility profiles that a PDF declares and holds.
 *
 * @param pdfa part and level of ISO 19005, such as {@code 2b}; {@code none} for a file that is not
 *     archival
 * @param pdfua part of ISO 14289, such as {@code 1}; empty where the file is not tagged
 */
public record Conformance(String pdfa, Optional<String> pdfua) {

  /** Of a file that promises nothing for the archive. */
  public static final Conformance NONE = new Conformance("none", Optional.empty());

  /** Whether it is PDF/A. */
  public boolean archival() {
    return !pdfa.equals(NONE.pdfa);
  }
}
