package org.qoltanba.document.preparation;

import java.time.Instant;
import java.util.Objects;
import org.qoltanba.document.Content;

/**
 * What stays on the server until the signature comes.
 *
 * @param order as it was given
 * @param claimedAt the time that the signature claims
 * @param added the bytes that the signature's revision adds to the file, with room for its value
 * @param gap where in the whole file the value belongs
 * @param reserve how many bytes it may have
 */
public record PreparedState(
    PreparationOrder order, Instant claimedAt, Content added, int gap, int reserve) {

  public PreparedState {
    Objects.requireNonNull(order);
    Objects.requireNonNull(claimedAt);
    Objects.requireNonNull(added);
  }
}
