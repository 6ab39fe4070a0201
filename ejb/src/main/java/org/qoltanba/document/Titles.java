package org.qoltanba.document;

import java.util.Objects;

/** The same words in the three languages; none may be blank. */
public record Titles(String kk, String ru, String en) {

  public Titles {
    requireText(kk, "kk");
    requireText(ru, "ru");
    requireText(en, "en");
  }

  public String in(Language language) {
    return switch (language) {
      case KK -> kk;
      case RU -> ru;
      case EN -> en;
    };
  }

  private static void requireText(String text, String language) {
    if (Objects.requireNonNull(text, language).isBlank()) {
      throw new IllegalArgumentException("blank title: " + language);
    }
  }
}
