package org.qoltanba.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A token of SoftHSM2, which speaks PKCS#11 as a hardware one does.
 *
 * <p>It lies where the machine keeps its tokens, because a JVM can't change its own environment,
 * and must be there before the JVM loads the library, which looks for tokens only then.
 */
public final class SoftToken {

  public static final String LIBRARY = "/usr/lib/softhsm/libsofthsm2.so";
  public static final String PIN = "1234";

  private static final Path PLACE = Path.of("/var/lib/softhsm/tokens");

  private final String label;

  public SoftToken(String label) throws IOException, InterruptedException {
    boolean usable = Files.isWritable(PLACE) || System.getenv("SOFTHSM2_CONF") != null;
    if (!usable || !Files.exists(Path.of(LIBRARY))) {
      Referee.absent("the token " + LIBRARY);
    }
    this.label = label;
    run("softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", PIN);
  }

  /**
   * Makes the token hold the key and its certificate, under that name.
   *
   * @param id two hexadecimal digits, the same for both
   */
  public void take(Path key, Path certificate, String id, String name)
      throws IOException, InterruptedException {
    run(
        "softhsm2-util",
        "--import",
        key.toString(),
        "--token",
        label,
        "--pin",
        PIN,
        "--label",
        name,
        "--id",
        id);
    run(
        "pkcs11-tool",
        "--module",
        LIBRARY,
        "--token-label",
        label,
        "--login",
        "--pin",
        PIN,
        "--write-object",
        certificate.toString(),
        "--type",
        "cert",
        "--id",
        id,
        "--label",
        name);
  }

  /** Its number among the slots with a token. */
  public int slot() throws IOException, InterruptedException {
    var slots = new ArrayList<List<String>>();
    for (String line : run("softhsm2-util", "--show-slots").lines().toList()) {
      if (line.startsWith("Slot ")) {
        slots.add(new ArrayList<>());
      } else if (!slots.isEmpty()) {
        slots.get(slots.size() - 1).add(line.strip());
      }
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      if (slots.get(slot).stream().anyMatch(line -> line.matches("Label:\\s+" + label))) {
        return slot;
      }
    }
    throw new IllegalStateException("the token is not there: " + label);
  }

  /** Wipes the token. */
  public void delete() throws IOException, InterruptedException {
    run("softhsm2-util", "--delete-token", "--token", label);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    var verdict = Referee.ask(command);
    assertEquals(0, verdict.exit(), verdict::output);
    return verdict.output();
  }
}
