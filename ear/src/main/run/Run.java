import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Starts the provisioned server on its embedded defaults, issues the sample contract by REST, says
 * where the signed PDF is, and serves until Ctrl-C.
 *
 * <p>Run by {@code mvn -Prun verify}; arguments: the server's folder, the project's folder.
 */
public final class Run {

  private static final URI API = URI.create("http://localhost:8080/api/v1/");
  private static final String JAVA_OPTIONS =
      "-Xms256m -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
          + " -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path server;
  private final Path project;

  private Run(Path server, Path project) {
    this.server = server;
    this.project = project;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Run(Path.of(arguments[0]), Path.of(arguments[1])).run();
  }

  private void run() throws IOException, InterruptedException {
    Path data = project.resolve(".qoltanba");
    Files.createDirectories(data);
    Instant start = Instant.now();
    Process process = start(data);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    awaitReady(process, start);
    Path pdf = data.resolve("rehabilitation-contract.pdf");
    Instant asked = Instant.now();
    issue(pdf);
    tell(pdf, Duration.between(start, asked), Duration.between(asked, Instant.now()));
    System.exit(process.waitFor());
  }

  private Process start(Path data) throws IOException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path script = server.resolve("bin").resolve(windows ? "standalone.bat" : "standalone.sh");
    var builder =
        new ProcessBuilder(
            script.toString(),
            "-c",
            "standalone-full.xml",
            "-Djboss.server.data.dir=" + data.resolve("data"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS", JAVA_OPTIONS);
    builder.environment().put("NOPAUSE", "true");
    return builder.inheritIO().start();
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private void awaitReady(Process process, Instant start) throws InterruptedException, IOException {
    while (!ready()) {
      if (!process.isAlive()) {
        throw new IOException("the server ended with exit code " + process.exitValue());
      }
      if (Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
        end(process);
        throw new IOException("the server was not ready within " + PATIENCE);
      }
      Thread.sleep(200);
    }
  }

  private boolean ready() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(API.resolve("health")).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private void issue(Path pdf) throws IOException, InterruptedException {
    Path sample = project.resolve("templates/rehabilitation-contract/samples/full.json");
    String body =
        """
        {"template": "rehabilitation-contract", "language": "kk", "data": %s}
        """
            .formatted(Files.readString(sample));
    String account =
        Base64.getEncoder()
            .encodeToString("clerk:qoltanba-sample".getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(API.resolve("documents"))
            .header("Authorization", "Basic " + account)
            .header("Content-Type", "application/json")
            .header("Accept", "application/pdf")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 201) {
      throw new IOException(
          "status "
              + answer.statusCode()
              + ": "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
    Files.write(pdf, answer.body());
  }

  private void tell(Path pdf, Duration start, Duration issue) {
    System.out.printf(
        """

        The signed contract: %s
        Server ready after %.1f s, contract issued in %.1f s.

        REST     http://localhost:8080/api/v1/documents
        SOAP     http://localhost:8080/soap/documents?wsdl
        Queue    documents.requests, answers on documents.answers
        Health   http://localhost:8080/api/v1/health
        Accounts lawyer, director, clerk, system, auditor, admin; password qoltanba-sample

        Ctrl-C ends the server.
        """,
        pdf.toAbsolutePath().normalize(), start.toMillis() / 1000.0, issue.toMillis() / 1000.0);
  }
}
