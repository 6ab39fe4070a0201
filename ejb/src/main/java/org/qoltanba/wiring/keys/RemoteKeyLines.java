package org.qoltanba.wiring.keys;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.qoltanba.remotesigning.RemoteKeys;
import org.qoltanba.remotesigning.RemoteLogin;
import org.qoltanba.remotesigning.RemoteService;
import org.qoltanba.signing.key.KeyUnavailable;
import org.qoltanba.signing.key.SigningKey;

/**
 * The lines of a key that a remote service keeps.
 *
 * @param name of the key: ORGANISATION.PARTY
 * @param secrets gives those that lines name
 */
record RemoteKeyLines(String name, Properties lines, Secrets secrets) {

  /** A service that activates a hardware module may need some seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static boolean are(String name, Properties lines) {
    return lines.containsKey(name + ".service");
  }

  /**
   * @param secret the client's, or the access token where no client is named
   * @throws IllegalArgumentException naming the line that can't be used
   */
  SigningKey open(String secret) throws KeyUnavailable {
    var login = new RemoteLogin(line("client"), secret, line("pin").map(secrets::find));
    return RemoteKeys.open(service(), login, line("credential"), Clock.systemUTC());
  }

  private RemoteService service() {
    try {
      return new RemoteService(URI.create(line("service").orElse("")), PATIENCE);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ".service is no https address", e);
    }
  }

  private Optional<String> line(String property) {
    return Optional.ofNullable(lines.getProperty(name + "." + property))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
