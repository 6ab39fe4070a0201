package org.qoltanba.document.upload;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureOrder;

/**
 * A PDF that a caller hands in to be signed.
 *
 * @param language in which the signatures speak
 * @param parties who may sign it, those that {@code sign} names among them
 * @param sign who signs at once, in this order; may be empty
 * @param archival that it must be PDF/A; else it may be any PDF and is labelled where it is none
 * @param reference the caller's own number for it, at most 200 characters
 */
public record Upload(
    Content file,
    Language language,
    List<UploadParty> parties,
    List<SignatureOrder> sign,
    boolean archival,
    Optional<String> reference) {

  /** The kind under which such a document stands in the register; no template has this id. */
  public static final String KIND = "uploaded";

  public Upload {
    Objects.requireNonNull(file);
    Objects.requireNonNull(language);
    parties = List.copyOf(parties);
    sign = List.copyOf(sign);
    Objects.requireNonNull(reference);
  }
}
