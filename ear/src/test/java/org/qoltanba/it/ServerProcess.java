package org.qoltanba.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A server of its own: a copy of the provisioned one, beside the one that the tests share, which
 * can be stopped and started again on the same data.
 */
final class ServerProcess implements AutoCloseable {

  private static final Path HOME = Path.of(System.getProperty("server.home"));
  private static final Path WORK = Path.of(System.getProperty("work.directory"));
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String name;
  private final int offset;
  private final Map<String, String> environment;
  private Process process;

  /**
   * @param offset added to each port
   * @param environment what the operator sets
   */
  ServerProcess(String name, int offset, Map<String, String> environment) {
    this.name = name;
    this.offset = offset;
    this.environment = environment;
    delete(base());
    copy(HOME.resolve("standalone"), base());
  }

  URI address() {
    return URI.create("http://localhost:" + (8080 + offset) + "/");
  }

  Path log() {
    return WORK.resolve(name + ".log");
  }

  /** Starts it and waits until it says that it is ready. */
  ServerProcess start() {
    launch();
    awaitReady();
    return this;
  }

  /** Starts it and waits until it is up, ready or not: the log tells what became of it. */
  ServerProcess launchOnly() {
    launch();
    await(() -> logged("WFLYSRV0025") || logged("WFLYSRV0026"));
    return this;
  }

  boolean logged(String text) {
    try {
      return Files.readString(log()).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean ready() {
    try {
      return Api.anonymousAt(address()).get("api/v1/health").status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** Stops it as an operator does. */
  void stop() {
    end(ProcessHandle::destroy);
  }

  /** Ends it at once, as a power cut does. */
  void kill() {
    end(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      kill();
    }
  }

  private void launch() {
    var builder =
        new ProcessBuilder(
            HOME.resolve("bin/standalone.sh").toString(),
            "-c",
            "standalone-full.xml",
            "-Djboss.server.base.dir=" + base(),
            "-Djboss.socket.binding.port-offset=" + offset);
    builder.redirectErrorStream(true).redirectOutput(log().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS", System.getProperty("server.java.options"));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() {
    await(this::ready);
  }

  private void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("the server " + name + " is not up; see " + log());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The script waits for the server, so it is the server that is told. */
  private void end(Consumer<ProcessHandle> order) {
    process.descendants().forEach(order);
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server " + name + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The deployment scanner's notes beside an EAR are about another server. */
  private static boolean isMarker(Path file) {
    return file.toString().contains(".ear.");
  }

  private Path base() {
    return WORK.resolve(name);
  }

  /** What an earlier run left. */
  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Configuration and deployments; the data of a server that may be running stays behind. */
  private static void copy(Path from, Path to) {
    for (String part : List.of("configuration", "deployments", "lib")) {
      try (Stream<Path> files = Files.walk(from.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (isMarker(file)) {
            continue;
          }
          Path target = to.resolve(from.relativize(file));
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
