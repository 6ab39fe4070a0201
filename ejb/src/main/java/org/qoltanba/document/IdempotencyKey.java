package org.qoltanba.document;

import java.util.Objects;

/**
 * A caller's name for a request: the same name and the same request get the same answer once and
 * for all.
 *
 * @param value 1 to 200 visible ASCII characters
 * @param requestSha256 the digest of all that the request says, in lower-case hexadecimal
 */
public record IdempotencyKey(String value, String requestSha256) {

  /**
   * @throws Refusal (malformed) if the value is empty, too long or has other characters
   */
  public IdempotencyKey {
    Objects.requireNonNull(requestSha256);
    if (!value.matches("[\\x21-\\x7e]{1,200}")) {
      throw Refusal.of(Refusal.Kind.MALFORMED, "idempotency-key-form");
    }
  }
}
