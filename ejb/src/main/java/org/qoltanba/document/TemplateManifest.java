package org.qoltanba.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a kind of document says of itself.
 *
 * @param id the name of its folder
 * @param version what a document remembers; another content always has another version
 * @param title its name
 * @param purpose what it is for, in a sentence
 * @param rule the rule of law it follows, with act, article and edition
 * @param validFrom the first day on which it may be issued
 * @param validTo the last such day, if there is one
 * @param parties who can sign it, in the order of signing
 * @param signatures who signs when a request does not say
 * @param copies how many originals the parties get
 * @param deadlines the last days that it names
 * @param fidelity what its papers are held to, whatever a request says
 * @param aid how the kind and its papers are found
 */
public record TemplateManifest(
    String id,
    String version,
    Titles title,
    Titles purpose,
    Titles rule,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    List<Party> parties,
    List<SignatureOrder> signatures,
    int copies,
    List<DeadlineRule> deadlines,
    Fidelity fidelity,
    FindingAid aid) {

  public TemplateManifest {
    Objects.requireNonNull(id);
    Objects.requireNonNull(version);
    Objects.requireNonNull(title);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(validFrom);
    Objects.requireNonNull(validTo);
    parties = List.copyOf(parties);
    signatures = List.copyOf(signatures);
    deadlines = List.copyOf(deadlines);
    Objects.requireNonNull(fidelity);
    Objects.requireNonNull(aid);
    if (copies < 1) {
      throw new IllegalArgumentException("copies: " + copies);
    }
  }

  /** A kind without deadlines, which leaves it to the request how strict to be. */
  public TemplateManifest(
      String id,
      String version,
      Titles title,
      Titles purpose,
      Titles rule,
      LocalDate validFrom,
      Optional<LocalDate> validTo,
      List<Party> parties,
      List<SignatureOrder> signatures,
      int copies) {
    this(
        id,
        version,
        title,
        purpose,
        rule,
        validFrom,
        validTo,
        parties,
        signatures,
        copies,
        List.of(),
        Fidelity.REPORTED,
        FindingAid.NONE);
  }
}
