package org.qoltanba.samples.authority;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A {@link SampleAuthority} by HTTP, on the loopback address. */
public final class SampleServer implements AutoCloseable {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int NO_BODY = -1;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SampleAuthority authority;
  private final HttpServer server;

  /**
   * @param port 0 for one that is free
   */
  public SampleServer(int port, Clock clock) throws IOException {
    authority = new SampleAuthority(clock);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Serves until the process is ended.
   *
   * @param arguments the port, 18888 where there is none
   */
  public static void main(String... arguments) throws IOException {
    new SampleServer(
        arguments.length == 0 ? 18888 : Integer.parseInt(arguments[0]), Clock.systemUTC());
  }

  /**
   * Where this server answers what the certificates have under {@link
   * org.qoltanba.samples.Addresses#HOST}.
   */
  public URI base() {
    var address = server.getAddress();
    return URI.create("http://127.0.0.1:" + address.getPort());
  }

  public URI at(String path) {
    return base().resolve(path);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, found(exchange));
    }
  }

  private Optional<Answer> found(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    try {
      return authority.answer(exchange.getRequestURI().getPath(), body);
    } catch (IOException e) {
      exchange.sendResponseHeaders(BAD_REQUEST, NO_BODY);
      throw e;
    }
  }

  private static void send(HttpExchange exchange, Optional<Answer> answer) throws IOException {
    if (answer.isEmpty()) {
      exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", answer.get().type());
    exchange.sendResponseHeaders(OK, answer.get().body().length);
    exchange.getResponseBody().write(answer.get().body());
  }
}
