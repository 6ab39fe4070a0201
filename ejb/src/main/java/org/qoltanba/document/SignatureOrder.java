package org.qoltanba.document;

import java.util.Objects;

/**
 * That a party is to sign.
 *
 * @param party a party of the template, such as {@code organisation}
 * @param level the level that must result; a lower one is never made instead
 */
public record SignatureOrder(String party, SignatureLevel level) {

  public SignatureOrder {
    Objects.requireNonNull(party);
    Objects.requireNonNull(level);
  }
}
