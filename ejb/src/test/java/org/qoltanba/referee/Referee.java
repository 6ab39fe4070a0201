package org.qoltanba.referee;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of others that judges our files.
 *
 * <p>Where it is not installed the test is skipped by name, unless the environment says {@code
 * QOLTANBA_REFEREES=required}.
 */
public final class Referee {

  /**
   * @param exit the program's exit code
   * @param output what it wrote to both streams
   */
  public record Verdict(int exit, String output) {}

  private Referee() {}

  public static Verdict ask(String... command) throws IOException, InterruptedException {
    var process = started(command);
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Verdict(process.waitFor(), output);
  }

  private static Process started(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return absent("the referee " + command[0]);
    }
  }

  /**
   * Ends the test: skipped, or failed where referees are required.
   *
   * @param what of a referee's is not installed
   */
  public static <T> T absent(String what) {
    var missing = what + " is not installed";
    assertNotEquals("required", System.getenv("QOLTANBA_REFEREES"), missing);
    return Assumptions.abort(missing);
  }
}
