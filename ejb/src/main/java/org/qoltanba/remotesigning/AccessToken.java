package org.qoltanba.remotesigning;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.qoltanba.signing.key.KeyUnavailable;
import tools.jackson.databind.JsonNode;

/** The token with which calls are made: the given one, or the client's until it expires. */
final class AccessToken {

  /** A token is not used so shortly before its end. */
  private static final Duration MARGIN = Duration.ofSeconds(20);

  private static final String PATH = "/oauth2/token";

  private final ServiceWire wire;
  private final RemoteLogin login;
  private final Clock clock;
  private String token = "";
  private Instant end = Instant.MIN;

  AccessToken(ServiceWire wire, RemoteLogin login, Clock clock) {
    this.wire = wire;
    this.login = login;
    this.clock = clock;
  }

  /** Whether another one can be had when this one is not taken. */
  boolean renewable() {
    return login.client().isPresent();
  }

  synchronized void forget() {
    end = Instant.MIN;
  }

  synchronized String value() throws KeyUnavailable {
    if (login.client().isEmpty()) {
      return login.secret();
    }
    if (!clock.instant().isBefore(end)) {
      JsonNode answer = wire.form(PATH, form(login.client().get()));
      token = Answers.text(answer, "access_token", PATH);
      long seconds = answer.path("expires_in").asLong(0);
      end = clock.instant().plusSeconds(seconds).minus(MARGIN);
    }
    return token;
  }

  private String form(String client) {
    return "grant_type=client_credentials&scope=service&client_id="
        + encoded(client)
        + "&client_secret="
        + encoded(login.secret());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
