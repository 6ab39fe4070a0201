package org.qoltanba.document.upload;

import java.util.List;
import java.util.Objects;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Party;

/**
 * An uploaded PDF in which every party has a signature field.
 *
 * @param pdf the file as it came, byte for byte, and behind it what the new fields took
 * @param parties in the caller's order, each with the name of its field
 * @param warnings what the caller should look at
 */
public record PlacedUpload(
    ExaminedUpload source, Content pdf, int pages, List<Party> parties, List<Fault> warnings) {

  public PlacedUpload {
    Objects.requireNonNull(source);
    Objects.requireNonNull(pdf);
    parties = List.copyOf(parties);
    warnings = List.copyOf(warnings);
  }

  public UploadOrder order() {
    return source.source().order();
  }
}
