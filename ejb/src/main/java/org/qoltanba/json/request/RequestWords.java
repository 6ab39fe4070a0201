package org.qoltanba.json.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureOrder;

/**
 * A request for a document as a caller words it, read from JSON or XML: of the right types, but its
 * words are not yet understood.
 *
 * @param templateVersion empty means the newest one in force
 * @param sign empty means what the template's manifest says
 */
public record RequestWords(
    String template,
    Optional<String> templateVersion,
    String language,
    OutputWords output,
    Optional<List<SignatureWords>> sign,
    Optional<String> reference) {

  private static final int MAX_REFERENCE = 200;

  public RequestWords {
    Objects.requireNonNull(template);
    Objects.requireNonNull(templateVersion);
    Objects.requireNonNull(language);
    Objects.requireNonNull(output);
    sign = sign.map(List::copyOf);
    Objects.requireNonNull(reference);
  }

  /**
   * @throws Refusal (unprocessable) with all of {@code unknown-language}, {@code unknown-level},
   *     {@code reference-length} and what is wrong with the output
   */
  public DocumentRequest with(Facts data) {
    var faults = new Faults();
    Language paper = paperLanguage(faults);
    OutputOrder files = output.toOrder(faults);
    Optional<List<SignatureOrder>> orders = sign.map(words -> orders(words, faults));
    if (reference.map(String::length).orElse(0) > MAX_REFERENCE) {
      faults.add(new Fault("/reference", "reference-length", Map.of("limit", MAX_REFERENCE)));
    }
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults.list());
    }
    return new DocumentRequest(template, templateVersion, paper, data, files, orders, reference);
  }

  private Language paperLanguage(Faults faults) {
    return Language.of(language)
        .orElseGet(
            () -> {
              faults.add(new Fault("/language", "unknown-language", Map.of("known", "kk, ru, en")));
              return null;
            });
  }

  private static List<SignatureOrder> orders(List<SignatureWords> words, Faults faults) {
    return IntStream.range(0, words.size())
        .mapToObj(index -> words.get(index).toOrder("/sign/" + index, faults))
        .filter(Objects::nonNull)
        .toList();
  }
}
