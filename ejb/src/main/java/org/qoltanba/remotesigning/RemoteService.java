package org.qoltanba.remotesigning;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * Where a service is.
 *
 * @param address what stands before {@code /credentials/list}, such as {@code
 *     https://rssp.example/csc/v2}
 * @param patience how long one answer may take
 */
public record RemoteService(URI address, Duration patience) {

  /**
   * @throws IllegalArgumentException if secrets would travel in the clear
   */
  public RemoteService {
    Objects.requireNonNull(patience);
    String host = Objects.requireNonNullElse(address.getHost(), "");
    boolean own = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    boolean plain = "http".equals(address.getScheme()) && own;
    if (host.isEmpty() || !plain && !"https".equals(address.getScheme())) {
      throw new IllegalArgumentException("not an https address: " + address);
    }
  }

  /**
   * @param path with its slash
   */
  URI at(String path) {
    String base = address.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }
}
