package org.qoltanba.signing.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Over the network, with a limit on how long and how much an authority may answer. */
public final class HttpWire implements Wire {

  /** Large lists of revoked certificates have some megabytes. */
  private static final int LONGEST_ANSWER = 16 << 20;

  private static final int OK = 200;

  private final HttpClient client;
  private final Duration patience;

  /**
   * @param patience how long an answer may take, from the connection to its last byte
   * @param threads on which answers are received
   */
  public HttpWire(Duration patience, Executor threads) {
    this(patience, threads, HttpClient.Redirect.NORMAL);
  }

  private HttpWire(Duration patience, Executor threads, HttpClient.Redirect redirections) {
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .executor(threads)
            .followRedirects(redirections)
            .build();
  }

  /** Asks whom it is told to ask and nobody else; a redirection is no answer. */
  public static HttpWire withoutRedirections(Duration patience, Executor threads) {
    return new HttpWire(patience, threads, HttpClient.Redirect.NEVER);
  }

  @Override
  public byte[] get(URI from) throws IOException {
    return sent(request(from).GET().build());
  }

  @Override
  public byte[] post(URI to, String type, byte[] body) throws IOException {
    var publisher = HttpRequest.BodyPublishers.ofByteArray(body);
    return sent(request(to).header("Content-Type", type).POST(publisher).build());
  }

  private HttpRequest.Builder request(URI uri) throws IOException {
    try {
      return HttpRequest.newBuilder(uri);
    } catch (IllegalArgumentException e) {
      throw new IOException("no address of the web: " + uri, e);
    }
  }

  /** A time-out of the request's own would end with the headers, and not with a slow body. */
  private byte[] sent(HttpRequest request) throws IOException {
    var answer = client.sendAsync(request, info -> new LimitedBody(LONGEST_ANSWER));
    try {
      return body(request, answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw new IOException("no answer in time from " + request.uri(), e);
    } catch (ExecutionException e) {
      throw new IOException("no answer from " + request.uri(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for " + request.uri(), e);
    } finally {
      answer.cancel(true);
    }
  }

  private static byte[] body(HttpRequest request, HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != OK) {
      throw new IOException(request.uri() + " answered " + answer.statusCode());
    }
    if (answer.body().length == 0) {
      throw new IOException(request.uri() + " answered nothing");
    }
    return answer.body();
  }
}
