package org.qoltanba.intake;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A stack trace without messages, which may quote the paper: it can stand in a log. */
public final class Trace {

  private static final int DEPTH = 8;
  private static final int FRAMES = 12;

  private Trace() {}

  public static String of(Throwable failure) {
    var text = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
      text.append(depth == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      text.append(
          Arrays.stream(cause.getStackTrace())
              .limit(FRAMES)
              .map(frame -> "\n\tat " + frame)
              .collect(Collectors.joining()));
    }
    return text.toString();
  }
}
