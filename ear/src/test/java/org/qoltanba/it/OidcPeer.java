package org.qoltanba.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** A small OpenID Connect provider: discovery, its key, and access tokens signed with RS256. */
final class OidcPeer implements AutoCloseable {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer http;
  private final KeyPair keys;

  OidcPeer() throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/.well-known/openid-configuration", e -> answer(e, discovery()));
    http.createContext("/keys", e -> answer(e, jwks()));
    http.start();
  }

  String url() {
    return "http://localhost:" + http.getAddress().getPort();
  }

  /** An access token (RFC 9068) of an account in one role, for a client of that audience. */
  String token(String account, String role, String audience) throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String claims =
        """
        {"iss": "%s", "sub": "%s", "preferred_username": "%s", "aud": "%s", "azp": "%s",
         "typ": "Bearer", "iat": %d, "exp": %d, "realm_access": {"roles": ["%s"]}}
        """
            .formatted(url(), account, account, audience, audience, now, now + 300, role);
    String text =
        part("{\"alg\": \"RS256\", \"kid\": \"peer\", \"typ\": \"JWT\"}") + "." + part(claims);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(text.getBytes(StandardCharsets.US_ASCII));
    return text + "." + BASE64.encodeToString(signature.sign());
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private String discovery() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "end_session_endpoint": "%1$s/logout",
         "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
         "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(url());
  }

  private String jwks() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return """
        {"keys": [{"kty": "RSA", "kid": "peer", "use": "sig", "alg": "RS256",
                   "n": "%s", "e": "%s"}]}
        """
        .formatted(
            BASE64.encodeToString(unsigned(key.getModulus().toByteArray())),
            BASE64.encodeToString(unsigned(key.getPublicExponent().toByteArray())));
  }

  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
  }

  private static String part(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    try (exchange) {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
