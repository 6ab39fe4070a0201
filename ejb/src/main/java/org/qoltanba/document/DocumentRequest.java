package org.qoltanba.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a caller wants issued, in the order the caller said it.
 *
 * @param template the id of a kind of document
 * @param templateVersion its version; empty means the newest one in force
 * @param language the language of the paper
 * @param data what the paper says
 * @param output the files wanted, and what the PDF among them shall be
 * @param sign who signs at once; empty means what the template's manifest says
 * @param reference the caller's own number for it, at most 200 characters
 * @param replaces the kept document whose place it shall take
 * @param verbatim the texts of the data that are not to be mended: JSON pointers (RFC 6901) into
 *     the request
 * @param signingOrder the parties that sign one after the other; empty means what the template's
 *     manifest says
 */
public record DocumentRequest(
    String template,
    Optional<String> templateVersion,
    Language language,
    Facts data,
    OutputOrder output,
    Optional<List<SignatureOrder>> sign,
    Optional<String> reference,
    Optional<UUID> replaces,
    Set<String> verbatim,
    List<String> signingOrder) {

  public DocumentRequest {
    Objects.requireNonNull(template);
    Objects.requireNonNull(templateVersion);
    Objects.requireNonNull(language);
    Objects.requireNonNull(data);
    Objects.requireNonNull(output);
    sign = sign.map(List::copyOf);
    Objects.requireNonNull(reference);
    Objects.requireNonNull(replaces);
    verbatim = Set.copyOf(verbatim);
    signingOrder = List.copyOf(signingOrder);
  }

  /**
   * A request for a document that takes no other's place, of texts that may all be mended, and that
   * leaves it to the template who signs after whom.
   */
  public DocumentRequest(
      String template,
      Optional<String> templateVersion,
      Language language,
      Facts data,
      OutputOrder output,
      Optional<List<SignatureOrder>> sign,
      Optional<String> reference) {
    this(
        template,
        templateVersion,
        language,
        data,
        output,
        sign,
        reference,
        Optional.empty(),
        Set.of(),
        List.of());
  }

  /** A request for files as they usually are, by the version that the day has. */
  public DocumentRequest(
      String template,
      Language language,
      Facts data,
      OutputFormat output,
      Optional<List<SignatureOrder>> sign,
      Optional<String> reference) {
    this(template, Optional.empty(), language, data, OutputOrder.of(output), sign, reference);
  }

  /** The same request by that version. */
  public DocumentRequest by(String version) {
    return new DocumentRequest(
        template,
        Optional.of(version),
        language,
        data,
        output,
        sign,
        reference,
        replaces,
        verbatim,
        signingOrder);
  }

  /** The same request for a document that takes the place of that one. */
  public DocumentRequest replacing(UUID document) {
    return new DocumentRequest(
        template,
        templateVersion,
        language,
        data,
        output,
        sign,
        reference,
        Optional.of(document),
        verbatim,
        signingOrder);
  }

  /** The same request with these texts left as they are. */
  public DocumentRequest leaving(Set<String> texts) {
    return new DocumentRequest(
        template,
        templateVersion,
        language,
        data,
        output,
        sign,
        reference,
        replaces,
        texts,
        signingOrder);
  }

  /** The same request for a paper that those parties sign one after the other. */
  public DocumentRequest signedInTurn(List<String> parties) {
    return new DocumentRequest(
        template,
        templateVersion,
        language,
        data,
        output,
        sign,
        reference,
        replaces,
        verbatim,
        parties);
  }
}
