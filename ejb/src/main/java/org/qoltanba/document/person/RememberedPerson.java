package org.qoltanba.document.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.FindingAid;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;

/**
 * Someone whose data may be taken over into the next paper.
 *
 * @param language of the texts that are words
 * @param texts what is remembered, by its name in the data of papers; each of {@link #FIGURES} or
 *     {@link #WORDS}
 */
public record RememberedPerson(
    UUID id, Language language, Map<String, String> texts, Consent consent) {

  public static final String FULL_NAME = "fullName";
  public static final String IIN = "iin";
  public static final String BIRTH_DATE = "birthDate";

  /** What says the same in every language. */
  public static final Set<String> FIGURES =
      Set.of(FULL_NAME, IIN, BIRTH_DATE, "sex", "idDocument/number", "idDocument/issued");

  /** What is written in the language of a paper. */
  public static final Set<String> WORDS =
      Set.of("birthPlace", "citizenship", "idDocument/kind", "idDocument/issuer");

  /** In characters. */
  public static final int LONGEST = 300;

  private static final FindingAid NAME = new FindingAid(List.of(), List.of("/" + FULL_NAME));

  /**
   * @throws Refusal (unprocessable, {@code person-without-name}) if nobody could be found again
   * @throws IllegalArgumentException for a text that has no place here, or is too long
   */
  public RememberedPerson {
    Objects.requireNonNull(id);
    Objects.requireNonNull(language);
    Objects.requireNonNull(consent);
    texts = Map.copyOf(texts);
    if (texts.getOrDefault(FULL_NAME, "").isBlank()) {
      throw Refusal.unprocessable(new Fault("/" + FULL_NAME, "person-without-name"));
    }
    texts.forEach(RememberedPerson::check);
  }

  private static void check(String name, String text) {
    if (!FIGURES.contains(name) && !WORDS.contains(name) || text.length() > LONGEST) {
      throw new IllegalArgumentException(name + " is not remembered");
    }
  }

  public String fullName() {
    return texts.get(FULL_NAME);
  }

  public Optional<String> iin() {
    return Optional.ofNullable(texts.get(IIN));
  }

  /** The year of birth, where the date is one. */
  public Optional<Integer> born() {
    return Optional.ofNullable(texts.get(BIRTH_DATE))
        .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(date -> Integer.valueOf(date.substring(0, 4)));
  }

  /** {@code А… С…}, as the register tells it. */
  public String initials() {
    return NAME.initials(new Facts(Map.of(FULL_NAME, fullName()))).orElse("…");
  }

  /** Tells no personal data. */
  @Override
  public String toString() {
    return "RememberedPerson[" + id + "]";
  }
}
