package org.qoltanba.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures and prints a table of ratios. The arguments are JMH's own: {@code -p paper=THREE_PAGES}
 * measures one paper, {@code -wi 1 -i 1} hastily.
 */
public final class SpeedReport {

  /** Three pages with its tags, and three without them on the road. */
  private static final Path WORD_FILE =
      Path.of("..", "templates", "rehabilitation-contract", "kk.docx");

  private static final String PAIR = ".besideFopAlone";

  private SpeedReport() {}

  public static void main(String[] arguments)
      throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
    var given = new CommandLineOptions(arguments);
    OptionalDouble office = LibreOffice.millis(Files.readAllBytes(WORD_FILE));
    var papers = run(new OptionsBuilder().parent(given).include(name(RenderSpeed.class) + PAIR));
    var road = run(new OptionsBuilder().parent(given).include(name(RoadSpeed.class) + PAIR));
    var alone =
        run(new OptionsBuilder().parent(given).include(name(RoadSpeed.class) + ".byItself"));
    var signatures =
        run(new OptionsBuilder().parent(given).include(name(SignSpeed.class) + ".besideDss"));
    var once = run(new OptionsBuilder().include(name(StartSpeed.class)));
    var judge = run(new OptionsBuilder().parent(given).include(name(JudgeSpeed.class)).threads(2));
    double[] threads = threads(given);
    heading("FOP alone");
    papers.forEach(result -> row(result.getParams().getParam("paper"), result));
    road.forEach(result -> row("whole road, 3 pages", result));
    alone.forEach(result -> compare(office, score(result)));
    heading("EU DSS");
    signatures.forEach(result -> row(signature(result), result));
    once.forEach(
        result -> say("%s: %.0f ms%n", result.getPrimaryResult().getLabel(), score(result)));
    judge.forEach(SpeedReport::judged);
    say("documents a second: %.0f by one thread, %.0f by two", threads[0], threads[1]);
    say(" (%.2f times)%n", threads[1] / threads[0]);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private static String signature(RunResult result) {
    return result.getParams().getParam("key") + " " + result.getParams().getParam("level");
  }

  private static void heading(String others) {
    say("%n%-22s  %-27s  %-27s  %s%n", "", others, "ours", "ratio");
    String columns = "%8s %9s %8s";
    say("%-22s  ", "");
    say(columns + "  " + columns, "ms", "cpu", "MiB", "ms", "cpu", "MiB");
    say("   " + columns + "%n", "ms", "cpu", "MiB");
  }

  private static void row(String name, RunResult result) {
    String[] costs = {"Millis", "Processor", "Mebibytes"};
    say("%-22s  ", name);
    for (String side : new String[] {"alone", "ours"}) {
      double papers = sum(result, "papers");
      double time = sum(result, side + costs[0]) / papers;
      double processor = sum(result, side + costs[1]) / papers;
      say("%8.1f %9.1f %8.1f  ", time, processor, sum(result, side + costs[2]) / papers);
    }
    for (String cost : costs) {
      say(" %8.2f", sum(result, "ours" + cost) / sum(result, "alone" + cost));
    }
    say("%n");
  }

  /** Two threads at once, each at that pace. */
  private static void judged(RunResult result) {
    String label = result.getPrimaryResult().getLabel();
    say("%s, by two threads: %.1f ms, ", label, score(result));
    say("%.0f a second%n", 2 * TimeUnit.SECONDS.toMillis(1) / score(result));
  }

  /** Each by itself: neither warms nor chills the caches of the other. */
  private static void compare(OptionalDouble office, double road) {
    if (office.isPresent()) {
      say("LibreOffice, running already: %.1f ms", office.getAsDouble());
      say(", %.2f times the whole road by itself (%.1f ms)%n", office.getAsDouble() / road, road);
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
              .include(name(RenderSpeed.class) + ".compiled")
              .param("paper", Paper.THREE_PAGES.name())
              .threads(i + 1);
      RunResult result = new Runner(options.build()).runSingle();
      speeds[i] = (i + 1) * TimeUnit.SECONDS.toMillis(1) / score(result);
    }
    return speeds;
  }

  private static String name(Class<?> benchmark) {
    return benchmark.getName();
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  /** Of a field of {@link Pair}. */
  private static double sum(RunResult result, String field) {
    return result.getSecondaryResults().get(field).getScore();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
