package org.qoltanba.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures and prints a table of ratios. The arguments are JMH's own and go to the papers' part:
 * {@code -p paper=THREE_PAGES} measures one paper, {@code -wi 1 -i 1} hastily.
 */
public final class SpeedReport {

  private static final Path WORD_FILE =
      Path.of("..", "templates", "rehabilitation-contract", "kk.docx");
  private static final String MEMORY = "gc.alloc.rate.norm";
  private static final double MEBIBYTE = 1 << 20;

  private final Collection<RunResult> papers;

  private SpeedReport(Collection<RunResult> papers) {
    this.papers = papers;
  }

  public static void main(String[] arguments)
      throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
    var given = new CommandLineOptions(arguments);
    var report = new SpeedReport(run(options(given, RenderSpeed.class)));
    var once = run(new OptionsBuilder().include(StartSpeed.class.getName()));
    RunResult road = run(options(given, RoadSpeed.class)).iterator().next();
    double[] threads = threads(given);
    OptionalDouble office = LibreOffice.millis(WORD_FILE);
    report.papers();
    report.road(road, office);
    once.forEach(result -> say("%s: %.0f ms%n", name(result), score(result)));
    say("documents a second: %.0f by one thread, %.0f by two", threads[0], threads[1]);
    say(" (%.2f times)%n", threads[1] / threads[0]);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private static ChainedOptionsBuilder options(CommandLineOptions given, Class<?> benchmark) {
    return new OptionsBuilder()
        .parent(given)
        .include(benchmark.getName())
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class);
  }

  /** By milliseconds, by processor time, and by memory. */
  private void papers() {
    say(
        "%n%-19s %12s %12s %6s %6s %10s %10s%n",
        "", "FOP alone", "compiled", "ratio", "cpu", "", "");
    for (Paper paper : Paper.values()) {
      RunResult alone = find("alone", paper);
      RunResult ours = find("compiled", paper);
      if (alone != null && ours != null) {
        say("%-19s %9.1f ms %9.1f ms", paper, score(alone), score(ours));
        say(" %6.2f", score(ours) / score(alone));
        say(" %6.2f", extra(ours, CpuTime.LABEL) / extra(alone, CpuTime.LABEL));
        say(
            " %6.1f MiB %6.1f MiB%n",
            extra(alone, MEMORY) / MEBIBYTE, extra(ours, MEMORY) / MEBIBYTE);
      }
    }
  }

  private void road(RunResult road, OptionalDouble office) {
    RunResult alone = find("alone", Paper.THREE_PAGES);
    if (alone != null) {
      say("whole road ÷ FOP alone: %.2f", score(road) / score(alone));
      say(" (cpu %.2f)", extra(road, CpuTime.LABEL) / extra(alone, CpuTime.LABEL));
      say(", %.1f ms, %.1f MiB%n", score(road), extra(road, MEMORY) / MEBIBYTE);
    }
    if (office.isPresent()) {
      double millis = office.getAsDouble();
      say(
          "LibreOffice, running already ÷ whole road: %.2f (%.1f ms)%n",
          millis / score(road), millis);
    } else {
      say("LibreOffice: skipped, since it is not installed%n");
    }
  }

  /** Documents a second, by one thread and by two. */
  private static double[] threads(CommandLineOptions given) throws RunnerException {
    double[] speeds = new double[2];
    for (int i = 0; i < speeds.length; i++) {
      var options =
          new OptionsBuilder()
              .parent(given)
              .include(RenderSpeed.class.getName() + ".compiled")
              .param("paper", Paper.THREE_PAGES.name())
              .threads(i + 1);
      RunResult result = new Runner(options.build()).runSingle();
      speeds[i] = (i + 1) * TimeUnit.SECONDS.toMillis(1) / score(result);
    }
    return speeds;
  }

  private RunResult find(String method, Paper paper) {
    return papers.stream()
        .filter(result -> name(result).equals(method))
        .filter(result -> paper.name().equals(result.getParams().getParam("paper")))
        .findFirst()
        .orElse(null);
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double extra(RunResult result, String label) {
    // JMH's results are raw types, which a lambda would have to name.
    for (String key : result.getSecondaryResults().keySet()) {
      if (key.endsWith(label)) {
        return result.getSecondaryResults().get(key).getScore();
      }
    }
    return Double.NaN;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
