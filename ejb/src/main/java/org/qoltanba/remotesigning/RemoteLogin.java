package org.qoltanba.remotesigning;

import java.util.Objects;
import java.util.Optional;

/**
 * How this service proves who it is, and that the key may be used.
 *
 * @param client empty where {@code secret} is an access token that was given once and for all; else
 *     the OAuth 2.0 client that gets tokens by its credentials (RFC 6749, section 4.4)
 * @param secret the client's, or the token
 * @param pin of the key, where the service asks for one
 */
public record RemoteLogin(Optional<String> client, String secret, Optional<String> pin) {

  public RemoteLogin {
    Objects.requireNonNull(client);
    Objects.requireNonNull(secret);
    Objects.requireNonNull(pin);
  }

  @Override
  public String toString() {
    return "RemoteLogin[" + client.map(name -> "client").orElse("token") + "]";
  }
}
