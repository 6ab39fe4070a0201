package org.qoltanba.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.qoltanba.samples.authority.SampleStatuses;

/** The sample authority's responder on a port of this machine, which counts what it is asked. */
final class OcspPeer implements AutoCloseable {

  private final SampleStatuses statuses = new SampleStatuses(Clock.systemUTC());
  private final AtomicInteger asked = new AtomicInteger();
  private final HttpServer http;

  OcspPeer(int port) throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.createContext("/", this::answer);
    http.start();
  }

  /** How often since it was made. */
  int asked() {
    return asked.get();
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.incrementAndGet();
      byte[] status = statuses.answer(exchange.getRequestBody().readAllBytes());
      exchange.getResponseHeaders().set("Content-Type", "application/ocsp-response");
      exchange.sendResponseHeaders(200, status.length);
      exchange.getResponseBody().write(status);
    }
  }
}
