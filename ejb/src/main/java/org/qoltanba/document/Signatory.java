package org.qoltanba.document;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose certificate a party must sign with. What is empty is not asked.
 *
 * <p>In a template's manifest the two numbers are JSON pointers (RFC 6901) into the data; {@link
 * #in} gives the numbers themselves.
 *
 * @param iin the person's number
 * @param bin the organisation's number
 * @param role what the person is in that organisation
 */
public record Signatory(Optional<String> iin, Optional<String> bin, Optional<Role> role) {

  /** Anyone. */
  public static final Signatory ANYONE =
      new Signatory(Optional.empty(), Optional.empty(), Optional.empty());

  /** The roles that certificates name. */
  public enum Role {
    /** The first head. */
    HEAD,
    /** The first head, or who has the right to sign for the organisation. */
    AUTHORISED,
    /** Anyone who belongs to the organisation. */
    EMPLOYEE
  }

  public Signatory {
    Objects.requireNonNull(iin);
    Objects.requireNonNull(bin);
    Objects.requireNonNull(role);
  }

  /** With the numbers that stand in the data; one that is not there is not asked. */
  public Signatory in(Facts data) {
    return new Signatory(
        iin.flatMap(pointer -> at(pointer, data)), bin.flatMap(pointer -> at(pointer, data)), role);
  }

  private static Optional<String> at(String pointer, Facts data) {
    Object value = data.tree();
    for (String name : pointer.substring(1).split("/")) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The numbers are people's. */
  @Override
  public String toString() {
    return "Signatory[" + role.map(Role::name).orElse("") + "]";
  }
}
