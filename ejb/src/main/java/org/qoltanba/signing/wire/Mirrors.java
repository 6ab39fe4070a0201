package org.qoltanba.signing.wire;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/**
 * Asks others in place of those that certificates name: a site without the Internet keeps mirrors.
 */
public final class Mirrors implements Wire {

  private final Wire wire;
  private final Map<String, String> inPlaceOf;

  /**
   * @param inPlaceOf what addresses begin with, and with what they are to begin instead
   */
  public Mirrors(Wire wire, Map<String, String> inPlaceOf) {
    this.wire = wire;
    this.inPlaceOf = Map.copyOf(inPlaceOf);
  }

  @Override
  public byte[] get(URI from) throws IOException {
    return wire.get(mirror(from));
  }

  @Override
  public byte[] post(URI to, String type, byte[] body) throws IOException {
    return wire.post(mirror(to), type, body);
  }

  /** The longest beginning wins. */
  private URI mirror(URI original) {
    var text = original.toString();
    return inPlaceOf.keySet().stream()
        .filter(text::startsWith)
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(start -> URI.create(inPlaceOf.get(start) + text.substring(start.length())))
        .orElse(original);
  }
}
