package org.qoltanba.document.preparation;

import java.util.Objects;
import java.util.UUID;
import org.qoltanba.document.SigningOrder;

/**
 * Where the road of a signature begins whose key is not here.
 *
 * @param id the preparation's own
 */
public record RemoteSigning(UUID id, SigningOrder signing, PreparationOrder preparation) {

  public RemoteSigning {
    Objects.requireNonNull(id);
    Objects.requireNonNull(signing);
    Objects.requireNonNull(preparation);
  }
}
