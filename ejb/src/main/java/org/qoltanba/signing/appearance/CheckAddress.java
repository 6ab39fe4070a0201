package org.qoltanba.signing.appearance;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a reader of a paper can check it.
 *
 * @param pattern an address with {@value #DOCUMENT} in it; none where empty
 */
public record CheckAddress(Optional<String> pattern) {

  public static final String DOCUMENT = "{document}";

  /** Nowhere. */
  public static final CheckAddress NONE = new CheckAddress(Optional.empty());

  public CheckAddress {
    pattern.ifPresent(CheckAddress::check);
  }

  public Optional<String> of(UUID document) {
    return pattern.map(text -> text.replace(DOCUMENT, document.toString()));
  }

  private static void check(String pattern) {
    var scheme = URI.create(pattern.replace(DOCUMENT, "")).getScheme();
    if (!pattern.contains(DOCUMENT) || !"https".equals(scheme) && !"http".equals(scheme)) {
      throw new IllegalArgumentException("no address with " + DOCUMENT + ": " + pattern);
    }
  }
}
