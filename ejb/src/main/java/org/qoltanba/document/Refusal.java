package org.qoltanba.document;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the caller can mend: nothing was done, and the refusal says why and where.
 *
 * <p>Its {@link #code} names the sentence in the message bundles; the exception's own message is
 * only that code, so that no personal data can reach a log through it.
 */
public final class Refusal extends RuntimeException {

  /** The families of refusals; a door translates each to a word of its protocol. */
  public enum Kind {
    /** The request can't be read at all. */
    MALFORMED,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    /** The request disagrees with what is already there. */
    CONFLICT,
    TOO_LARGE,
    UNSUPPORTED_MEDIA,
    /** Readable, but its data breaks the schema or a rule of law. */
    UNPROCESSABLE,
    TOO_MANY,
    /** Not now: {@link #retryAfter} says when. */
    BUSY
  }

  private final Kind kind;
  private final String code;
  private final transient Map<String, Object> arguments;
  private final transient List<Fault> faults;
  private final Duration retryAfter;

  private Refusal(
      Kind kind, String code, Map<String, Object> arguments, List<Fault> faults, Duration wait) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.arguments = Map.copyOf(arguments);
    this.faults = List.copyOf(faults);
    this.retryAfter = wait;
  }

  public static Refusal of(Kind kind, String code) {
    return new Refusal(kind, code, Map.of(), List.of(), Duration.ZERO);
  }

  public static Refusal of(Kind kind, String code, Map<String, Object> arguments) {
    return new Refusal(kind, code, arguments, List.of(), Duration.ZERO);
  }

  /** The request can't be read; {@code faults} say where. */
  public static Refusal malformed(Fault... faults) {
    return new Refusal(
        Kind.MALFORMED, "malformed-request", Map.of(), List.of(faults), Duration.ZERO);
  }

  /** The data breaks the schema, a rule of law or what is on offer; {@code faults} say where. */
  public static Refusal unprocessable(List<Fault> faults) {
    return new Refusal(
        Kind.UNPROCESSABLE, "unprocessable-request", Map.of(), faults, Duration.ZERO);
  }

  public static Refusal unprocessable(Fault fault) {
    return unprocessable(List.of(fault));
  }

  /**
   * @param what the code of what was looked for: {@code unknown-document}, {@code unknown-template}
   */
  public static Refusal notFound(String what) {
    return of(Kind.NOT_FOUND, what);
  }

  public static Refusal tooLarge(long limitBytes) {
    return of(Kind.TOO_LARGE, "too-large", Map.of("limit", limitBytes));
  }

  public static Refusal tooMany(Duration retryAfter) {
    return new Refusal(Kind.TOO_MANY, "too-many-requests", Map.of(), List.of(), retryAfter);
  }

  public static Refusal busy(Duration retryAfter) {
    return new Refusal(Kind.BUSY, "busy", Map.of(), List.of(), retryAfter);
  }

  /**
   * Someone else who is needed does not answer.
   *
   * @param what the code of who that is: {@code no-timestamp}, {@code no-revocation-data}
   */
  public static Refusal unavailable(String what, Duration retryAfter) {
    return new Refusal(Kind.BUSY, what, Map.of(), List.of(), retryAfter);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> arguments() {
    return arguments;
  }

  public List<Fault> faults() {
    return faults;
  }

  /** How long to wait before asking again; zero where waiting does not help. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
