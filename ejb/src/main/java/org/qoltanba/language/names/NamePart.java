package org.qoltanba.language.names;

import java.util.Objects;

/**
 * A part of a person's name.
 *
 * @param text never blank; a patronymic may be of two words («Серік қызы»)
 */
public record NamePart(Role role, String text) {

  /** What a part is in the whole. */
  public enum Role {
    SURNAME,
    GIVEN,
    PATRONYMIC
  }

  public NamePart {
    Objects.requireNonNull(role);
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank part: " + role);
    }
  }

  /** Tells no personal data. */
  @Override
  public String toString() {
    return "NamePart[" + role + "]";
  }
}
