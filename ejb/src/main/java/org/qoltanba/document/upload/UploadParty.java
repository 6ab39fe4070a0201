package org.qoltanba.document.upload;

import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Party;

/**
 * Someone who may sign an uploaded PDF.
 *
 * @param field an empty signature field of the file that is the party's; empty for a new one
 * @param place where the new field's appearance stands; empty for where the last page has room
 */
public record UploadParty(Party party, Optional<String> field, Optional<UploadPlace> place) {

  public UploadParty {
    Objects.requireNonNull(party);
    Objects.requireNonNull(field);
    Objects.requireNonNull(place);
  }
}
