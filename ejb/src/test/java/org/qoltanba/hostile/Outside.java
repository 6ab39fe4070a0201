package org.qoltanba.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The world outside: counts who calls at a port of this machine or asks for the way to anywhere.
 */
final class Outside {

  private static final AtomicLong REACHED = new AtomicLong();
  private static final int PORT = listen();

  private Outside() {}

  /** An address that counts who comes. */
  static String address() {
    return "http://127.0.0.1:" + PORT + "/come";
  }

  static long reached() {
    return REACHED.get();
  }

  private static int listen() {
    ProxySelector.setDefault(new Counting());
    try {
      var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      var thread = new Thread(() -> count(socket), "outside");
      thread.setDaemon(true);
      thread.start();
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void count(ServerSocket socket) {
    while (true) {
      try {
        socket.accept().close();
        REACHED.incrementAndGet();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Counting extends ProxySelector {

    @Override
    public List<Proxy> select(URI uri) {
      REACHED.incrementAndGet();
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      REACHED.incrementAndGet();
    }
  }
}
