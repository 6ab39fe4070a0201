package org.qoltanba.document;

import java.util.Objects;

/**
 * A paper that is made of sample data to be looked at: where the third road begins. Nothing of it
 * is signed, kept or counted.
 *
 * @param order names its version, which may be a draft or retired
 */
public record SampleOrder(DocumentOrder order) {

  public SampleOrder {
    Objects.requireNonNull(order);
  }
}
