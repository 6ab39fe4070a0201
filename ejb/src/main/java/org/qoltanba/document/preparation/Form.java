package org.qoltanba.document.preparation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the owner of a key gives back. */
public enum Form {
  /** The value of a signature over the attributes that were prepared. */
  VALUE,
  /** A whole detached CMS over the file, as NCALayer makes it. */
  CMS;

  /** As requests write it: {@code value}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Form> of(String word) {
    return Stream.of(values()).filter(form -> form.word().equals(word)).findFirst();
  }
}
