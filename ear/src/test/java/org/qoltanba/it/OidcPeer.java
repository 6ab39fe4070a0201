package org.qoltanba.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small OpenID Connect provider: discovery, its key, access tokens, and signing in by a code
 * (OpenID Connect Core 1.0, section 3.1). Whoever signs in says a name, and has the role of that
 * name.
 */
final class OidcPeer implements AutoCloseable {

  static final String CLIENT = "qoltanba";
  static final String SECRET = "the secret of the client";

  private static final String ENTRY =
      """
      <!DOCTYPE html><title>Provider</title>
      <form action="/consent"><input id="account" name="account"><input type="hidden" name="asked"
      value="%s"><button id="enter">Enter</button></form>
      """;

  private final HttpServer http;
  private final OidcTokens tokens;

  /** What was asked for each code that nobody has used yet, and by whom. */
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

  OidcPeer() throws IOException, GeneralSecurityException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tokens = new OidcTokens(url());
    http.createContext("/.well-known/openid-configuration", e -> json(e, 200, discovery()));
    http.createContext("/keys", e -> json(e, 200, tokens.keySet()));
    http.createContext("/authorize", this::authorize);
    http.createContext("/consent", this::consent);
    http.createContext("/token", this::token);
    http.start();
  }

  String url() {
    return "http://localhost:" + http.getAddress().getPort();
  }

  /** An access token (RFC 9068) of an account in one role. */
  String token(String account, String role) throws GeneralSecurityException {
    return tokens.access(account, role, CLIENT);
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void authorize(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    Map<String, String> asked = parameters(query);
    boolean known =
        CLIENT.equals(asked.get("client_id")) && "code".equals(asked.get("response_type"));
    String page = ENTRY.formatted(query.replace("&", "&amp;"));
    answer(exchange, known ? 200 : 400, "text/html", known ? page : "");
  }

  private void consent(HttpExchange exchange) throws IOException {
    Map<String, String> said = parameters(exchange.getRequestURI().getRawQuery());
    Map<String, String> asked = parameters(said.get("asked"));
    asked.put("account", said.get("account"));
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    String back = asked.get("redirect_uri");
    String state = URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
    String query = (back.contains("?") ? "&" : "?") + "code=" + code + "&state=" + state;
    exchange.getResponseHeaders().add("Location", back + query);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> said = parameters(body);
    Map<String, String> asked = codes.remove(said.getOrDefault("code", ""));
    boolean sound =
        asked != null
            && isClient(exchange, said)
            && asked.get("redirect_uri").equals(said.get("redirect_uri"));
    json(exchange, sound ? 200 : 400, sound ? answer(asked) : "{\"error\": \"invalid_grant\"}");
  }

  private String answer(Map<String, String> asked) throws IOException {
    String account = asked.get("account");
    try {
      String access = token(account, account);
      String id = tokens.id(account, CLIENT, asked.getOrDefault("nonce", ""), access);
      return """
          {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 300}
          """
          .formatted(access, id);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** By the header (RFC 6749, section 2.3.1) or in the body. */
  private static boolean isClient(HttpExchange exchange, Map<String, String> said) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    byte[] basic = (CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
    return ("Basic " + Base64.getEncoder().encodeToString(basic)).equals(header)
        || SECRET.equals(said.get("client_secret"));
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

  private static Map<String, String> parameters(String query) {
    var parameters = new HashMap<String, String>();
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private static void json(HttpExchange exchange, int status, String json) throws IOException {
    answer(exchange, status, "application/json", json);
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    try (exchange) {
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
