package org.qoltanba.remotesigning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.qoltanba.samples.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A remote signing service on the loopback address that keeps one sample key, and can be bad. */
final class ServicePeer implements AutoCloseable {

  static final String CREDENTIAL = "key-1";
  static final String SECRET = "client-secret-xyz";
  static final String PIN = "739154";

  /** What can be wrong with it. */
  enum Mood {
    GOOD,
    SLOW,
    LYING,
    ANOTHER_CERTIFICATE,
    GARBAGE,
    FAILING,
    DISABLED,
    WANTING_ITS_OWNER,
    TOKENS_EXPIRE
  }

  volatile Mood mood = Mood.GOOD;
  final List<String> calls = new ArrayList<>();
  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpServer server;
  private final KeyStore keys;
  private final Sample sample;
  private final Set<String> tokens = new HashSet<>();
  private final Map<String, String> activations = new HashMap<>();
  private int count;

  ServicePeer(Sample sample) throws Exception {
    this.sample = sample;
    keys = store(sample);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/csc/v2", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/csc/v2");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring("/csc/v2".length());
      byte[] body = exchange.getRequestBody().readAllBytes();
      calls.add(path);
      if (mood == Mood.SLOW) {
        Thread.sleep(6000);
      }
      answer(exchange, path, new String(body, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private void answer(HttpExchange exchange, String path, String body) throws Exception {
    if (mood == Mood.FAILING) {
      send(exchange, 500, "{\"error\": \"server_error\"}");
    } else if (mood == Mood.GARBAGE) {
      send(exchange, 200, "<html>maintenance</html>");
    } else if (path.equals("/oauth2/token")) {
      send(exchange, body.contains("client_secret=" + SECRET) ? 200 : 401, token());
    } else if (!authorized(exchange)) {
      send(exchange, 401, "{\"error\": \"invalid_token\"}");
    } else {
      send(exchange, 200, json.writeValueAsString(called(path, json.readTree(body))));
    }
  }

  private String token() {
    String token = "token-" + ++count;
    tokens.add(token);
    return "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"
        .formatted(token);
  }

  private boolean authorized(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    String token = header == null ? "" : header.replaceFirst("^Bearer ", "");
    boolean known = tokens.contains(token) || token.equals("given-token");
    if (mood == Mood.TOKENS_EXPIRE) {
      // Each token serves for one call.
      tokens.remove(token);
    }
    return known;
  }

  private Map<String, Object> called(String path, JsonNode body) throws Exception {
    return switch (path) {
      case "/credentials/list" -> Map.of("credentialIDs", List.of(CREDENTIAL));
      case "/credentials/info" -> info();
      case "/credentials/authorize" -> activation(body);
      case "/signatures/signHash" -> signed(body);
      default -> throw new IOException("no such call: " + path);
    };
  }

  private Map<String, Object> info() throws Exception {
    var certificates = new ArrayList<String>();
    var shown = mood == Mood.ANOTHER_CERTIFICATE ? store(Sample.RECIPIENT) : keys;
    var party = mood == Mood.ANOTHER_CERTIFICATE ? Sample.RECIPIENT.party() : sample.party();
    for (Certificate certificate : shown.getCertificateChain(party)) {
      certificates.add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
    }
    return Map.of(
        "key",
            Map.of(
                "status",
                mood == Mood.DISABLED ? "disabled" : "enabled",
                "algo",
                List.of(
                    "1.2.840.113549.1.1.1",
                    "1.2.840.113549.1.1.10",
                    "1.2.840.10045.4.3.2",
                    "1.2.840.10045.4.3.3"),
                "len",
                256),
        "cert", Map.of("status", "valid", "certificates", certificates),
        "auth", Map.of("mode", mood == Mood.WANTING_ITS_OWNER ? "oauth2code" : "explicit"),
        "multisign", 1);
  }

  private Map<String, Object> activation(JsonNode body) throws IOException {
    demand(body.path("numSignatures").asInt() == 1);
    demand(body.path("authData").get(0).path("value").asString().equals(PIN));
    String activation = "SAD-" + ++count;
    activations.put(activation, body.path("hashes").get(0).asString());
    return Map.of("SAD", activation, "expiresIn", 60);
  }

  private Map<String, Object> signed(JsonNode body) throws Exception {
    String hash = body.path("hashes").get(0).asString();
    demand(hash.equals(activations.remove(body.path("SAD").asString())));
    byte[] digest = Base64.getDecoder().decode(hash);
    if (mood == Mood.LYING) {
      digest[0] ^= 1;
    }
    byte[] value = value(body.path("signAlgo").asString(), digest);
    return Map.of("signatures", List.of(Base64.getEncoder().encodeToString(value)));
  }

  /** Of a digest that is already made. */
  private byte[] value(String algorithm, byte[] digest) throws Exception {
    var key = (PrivateKey) keys.getKey(sample.party(), Sample.PASSWORD.toCharArray());
    Signature signature;
    if (algorithm.equals("1.2.840.113549.1.1.10")) {
      signature = Signature.getInstance("NONEwithRSASSA-PSS", new BouncyCastleProvider());
      signature.setParameter(
          new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    } else if (algorithm.startsWith("1.2.840.113549")) {
      signature = Signature.getInstance("NONEwithRSA", new BouncyCastleProvider());
      digest = digestInfo(digest);
    } else {
      signature = Signature.getInstance("NONEwithECDSA", new BouncyCastleProvider());
    }
    signature.initSign(key);
    signature.update(digest);
    return signature.sign();
  }

  private static byte[] digestInfo(byte[] digest) throws IOException {
    var id = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    return new DigestInfo(id, digest).getEncoded();
  }

  private static void demand(boolean given) throws IOException {
    if (!given) {
      throw new IOException("not as the API has it");
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static KeyStore store(Sample sample) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = sample.open()) {
      store.load(in, Sample.PASSWORD.toCharArray());
    }
    return store;
  }
}
