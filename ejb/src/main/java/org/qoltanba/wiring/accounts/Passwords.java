package org.qoltanba.wiring.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/** Turns passwords into what may be kept of them: bcrypt, as the container's realm reads it. */
public final class Passwords {

  private static final int COST = 10;
  private static final int SHORTEST = 12;
  private static final int LONGEST_BYTES = 72;

  private final SecureRandom random = new SecureRandom();

  /**
   * @throws IllegalArgumentException under 12 characters, or over 72 bytes of UTF-8, of which
   *     bcrypt would read no more
   */
  String hash(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST
        || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      throw new IllegalArgumentException(
          "a password needs "
              + SHORTEST
              + " characters, and at most "
              + LONGEST_BYTES
              + " bytes in UTF-8");
    }
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return OpenBSDBCrypt.generate("2a", password.toCharArray(), salt, COST);
  }
}
