package org.qoltanba.intake;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qoltanba.document.NonConforming;

/**
 * A stack trace without messages, which may quote the paper: it can stand in a log. Only which
 * rules a PDF breaks is told, for nobody could find that out from the places.
 */
public final class Trace {

  private static final int DEPTH = 8;
  private static final int FRAMES = 12;

  private Trace() {}

  public static String of(Throwable failure) {
    var text = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
      text.append(depth == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      text.append(cause instanceof NonConforming ? ": " + cause.getMessage() : "");
      text.append(
          Arrays.stream(cause.getStackTrace())
              .limit(FRAMES)
              .map(frame -> "\n\tat " + frame)
              .collect(Collectors.joining()));
    }
    return text.toString();
  }
}
