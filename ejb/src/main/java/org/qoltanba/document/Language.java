package org.qoltanba.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages a paper can be written in and a caller can be answered in. */
public enum Language {
  KK,
  RU,
  EN;

  /** The BCP 47 tag: {@code kk}, {@code ru} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The language of exactly this tag, or empty for any other text. */
  public static Optional<Language> of(String tag) {
    return Stream.of(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }
}
