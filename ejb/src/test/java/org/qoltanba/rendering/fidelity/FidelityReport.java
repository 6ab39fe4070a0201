package org.qoltanba.rendering.fidelity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.fidelity.lines.Comparison;
import org.qoltanba.rendering.fidelity.lines.PdfLines;

/**
 * Prints how each Word file comes out, and where it first differs.
 *
 * <p>Arguments: the folder of the module, a folder for our PDFs, and parts of the names of those to
 * report on in more detail; without any, all are reported on.
 */
public final class FidelityReport {

  /** Differences shown of each file. */
  private static final int FEW = 4;

  private static final int MANY = 60;

  private final PrintStream out;
  private final int shown;
  private int files;
  private int asManyPages;
  private int lines;
  private int same;

  private FidelityReport(PrintStream out, int shown) {
    this.out = out;
    this.shown = shown;
  }

  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var files = new FidelityFiles(Path.of(arguments[0]));
    var pdfs = Files.createDirectories(Path.of(arguments[1]));
    var wanted = Stream.of(arguments).skip(2).toList();
    var report = new FidelityReport(out, wanted.isEmpty() ? FEW : MANY);
    for (FidelityFile file : files.all()) {
      if (wanted.isEmpty() || wanted.stream().anyMatch(file.name()::contains)) {
        report.add(files, file, pdfs);
      }
    }
    report.total();
  }

  private void add(FidelityFiles files, FidelityFile file, Path pdfs) throws IOException {
    if (!Files.exists(files.recording(file))) {
      out.println(file.name() + ": not recorded");
      return;
    }
    var recorded = files.recorded(file);
    try {
      byte[] pdf = OurPages.pdf(file.docx(), file.language());
      Files.write(pdfs.resolve(file.name().replaceFirst(".*/", "") + ".pdf"), pdf);
      add(file, Comparison.of(recorded, PdfLines.of(pdf)));
    } catch (Refusal e) {
      out.println(file.name() + ": " + e.getMessage() + ' ' + e.faults());
      add(file, Comparison.of(recorded, List.of()));
    } catch (StepFailed e) {
      out.println(file.name() + ": " + e + ", " + e.getCause());
      add(file, Comparison.of(recorded, List.of()));
    }
  }

  private void add(FidelityFile file, Comparison found) {
    files++;
    asManyPages += found.actualPages() == found.expectedPages() ? 1 : 0;
    lines += found.lines();
    same += found.same();
    out.printf(
        Locale.ROOT,
        "%-45s pages %d/%d  lines %4d  same %5.1f %%  on the same page %d%n",
        file.name(),
        found.actualPages(),
        found.expectedPages(),
        found.lines(),
        found.percent(),
        found.samePage());
    found.drift().stream().limit(shown).forEach(drift -> out.println("    @ " + drift));
    found.differences().stream().limit(shown).forEach(line -> out.println("    " + line));
  }

  private void total() {
    out.printf(
        Locale.ROOT,
        "%d files, %d with as many pages; %d lines, %.2f %% the same%n",
        files,
        asManyPages,
        lines,
        lines == 0 ? 100 : 100.0 * same / lines);
  }
}
