package org.qoltanba.signing.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server on the loopback address that answers as a test wants it. */
public final class Peer implements AutoCloseable {

  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final Map<String, String> redirections = new ConcurrentHashMap<>();
  private final Set<String> trickling = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** What is answered to a body. */
  public interface Reply {

    byte[] to(byte[] body) throws IOException;
  }

  public Peer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public Peer answering(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  /** Sends the headers and a byte of many, and then nothing until the peer is closed. */
  public Peer trickling(String path) {
    trickling.add(path);
    return this;
  }

  /** Answers with a redirection to another path. */
  public Peer redirecting(String path, String to) {
    redirections.put(path, to);
    return this;
  }

  /** Takes the question and says nothing until the peer is closed. */
  public byte[] silence() throws IOException {
    try {
      closed.await();
      throw new IOException("closed");
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var path = exchange.getRequestURI().getPath();
      if (redirections.containsKey(path)) {
        exchange.getResponseHeaders().set("Location", at(redirections.get(path)).toString());
        exchange.sendResponseHeaders(302, -1);
        return;
      }
      if (trickling.contains(path)) {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(1);
        exchange.getResponseBody().flush();
        silence();
      }
      var reply = replies.get(path);
      if (reply == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      var answer = reply.to(body);
      exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
      exchange.getResponseBody().write(answer);
    }
  }
}
