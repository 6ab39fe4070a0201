package org.qoltanba.signing.time;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Who gives time-stamps.
 *
 * @param policy the object identifier of the policy that is asked for, where one is
 */
public record TimestampAuthority(URI uri, Optional<String> policy) {

  private static final String IDENTIFIER = "[0-2](\\.(0|[1-9][0-9]*))+";

  public TimestampAuthority {
    Objects.requireNonNull(uri);
    if (policy.isPresent() && !policy.get().matches(IDENTIFIER)) {
      throw new IllegalArgumentException("no object identifier: " + policy.get());
    }
  }

  /**
   * @param text an address, with the policy after a {@code #}
   * @throws IllegalArgumentException if it is none
   */
  public static TimestampAuthority of(String text) {
    int mark = text.indexOf('#');
    return mark < 0
        ? new TimestampAuthority(URI.create(text), Optional.empty())
        : new TimestampAuthority(
            URI.create(text.substring(0, mark)), Optional.of(text.substring(mark + 1)));
  }
}
