package org.qoltanba.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** A client of the running server, as one account. */
final class Api {

  static final URI SERVER = URI.create("http://localhost:8180/");
  static final String SAMPLE_PASSWORD = "qoltanba-sample";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final String authorization;

  private Api(URI server, String authorization) {
    this.server = server;
    this.authorization = authorization;
  }

  /** As the sample account of that name, on the server that the tests share. */
  static Api as(String account) {
    return at(SERVER, account, SAMPLE_PASSWORD);
  }

  static Api at(URI server, String account, String password) {
    byte[] pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Api(server, "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  static Api anonymous() {
    return anonymousAt(SERVER);
  }

  static Api anonymousAt(URI server) {
    return new Api(server, null);
  }

  static Api bearer(URI server, String token) {
    return new Api(server, "Bearer " + token);
  }

  /**
   * @param path below the server's root, such as {@code api/v1/documents}
   * @param headers names and values in turn
   */
  Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  Answer post(String path, String json, String... headers) {
    return send("POST", path, BodyPublishers.ofString(json), withJson(headers));
  }

  Answer put(String path, String json) {
    return send("PUT", path, BodyPublishers.ofString(json), withJson());
  }

  Answer send(String method, String path, BodyPublisher body, String... headers) {
    return send(request(path, headers).method(method, body));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String[] withJson(String... headers) {
    return Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
        .toArray(String[]::new);
  }
}
