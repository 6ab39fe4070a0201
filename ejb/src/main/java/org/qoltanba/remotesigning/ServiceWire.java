package org.qoltanba.remotesigning;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qoltanba.signing.key.KeyUnavailable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of a service: JSON there, JSON back. Redirections are not followed. */
final class ServiceWire {

  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int LONGEST_ANSWER = 1 << 20;

  private final JsonMapper json = JsonMapper.builder().build();
  private final RemoteService service;
  private final HttpClient client;

  ServiceWire(RemoteService service) {
    this.service = service;
    this.client = HttpClient.newBuilder().connectTimeout(service.patience()).build();
  }

  /** An answer; empty where the service does not take the token (any more). */
  Optional<JsonNode> call(String path, Map<String, Object> body, String token)
      throws KeyUnavailable {
    var request =
        HttpRequest.newBuilder(service.at(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
    var answer = sent(path, request);
    return answer.statusCode() == UNAUTHORIZED ? Optional.empty() : Optional.of(read(path, answer));
  }

  /**
   * @param form as {@code application/x-www-form-urlencoded}
   */
  JsonNode form(String path, String form) throws KeyUnavailable {
    var request =
        HttpRequest.newBuilder(service.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return read(path, sent(path, request));
  }

  private HttpResponse<byte[]> sent(String path, HttpRequest.Builder request)
      throws KeyUnavailable {
    var answer = client.sendAsync(request.build(), info -> limited());
    try {
      // A time-out of the request's own would end with the headers, and not with a slow body.
      return answer.get(service.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new KeyUnavailable(path + " does not answer: " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KeyUnavailable(path + ": stopped while waiting");
    } finally {
      answer.cancel(true);
    }
  }

  private static HttpResponse.BodySubscriber<byte[]> limited() {
    return HttpResponse.BodySubscribers.mapping(
        HttpResponse.BodySubscribers.ofInputStream(), ServiceWire::bytes);
  }

  private static byte[] bytes(InputStream in) {
    try (in) {
      return in.readNBytes(LONGEST_ANSWER);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Nothing of the answer is quoted: it may hold what activates signatures. */
  private JsonNode read(String path, HttpResponse<byte[]> answer) throws KeyUnavailable {
    if (answer.statusCode() != OK) {
      throw new KeyUnavailable(path + " answers " + answer.statusCode());
    }
    try {
      return json.readTree(answer.body());
    } catch (JacksonException e) {
      throw new KeyUnavailable(path + " answers no JSON");
    }
  }
}
