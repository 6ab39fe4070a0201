package org.qoltanba.lint;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The linter without a server: {@code FOLDER [kk|ru|en] [--annotate OUT]}. */
public final class LintCommand {

  private LintCommand() {}

  /** Prints a line for each finding and ends with status 1 if any is an error. */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int status = new LintRun(out).run(List.of(arguments));
    if (status != LintRun.SOUND) {
      System.exit(status);
    }
  }
}
