package org.qoltanba.document;

import java.util.Objects;

/**
 * A filled Word file.
 *
 * @param docx each place where a party signs is a picture inside a hyperlink to {@code
 *     urn:x-sig:PARTY}; no tag of the template language is left in it
 */
public record AssembledDocument(CheckedRequest source, Content docx) {

  public AssembledDocument {
    Objects.requireNonNull(source);
    Objects.requireNonNull(docx);
  }
}
