package org.qoltanba.rendering.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.rendering.fidelity.lines.Comparison;
import org.qoltanba.rendering.fidelity.lines.PdfLines;

/** Pages and lines are those that LibreOffice makes with the same fonts. */
class FidelityTest {

  /** Of hundred lines of all files, and of any one. */
  private static final double ALL = 98;

  private static final double EACH = 90;

  private static final FidelityFiles FILES = new FidelityFiles(Path.of(""));

  private static final Map<FidelityFile, Comparison> FOUND = new HashMap<>();

  private static List<FidelityFile> all;

  @BeforeAll
  static void fillAll() throws IOException {
    all = FILES.all();
  }

  static Stream<FidelityFile> files() {
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileHasAsManyPagesAndNearlyTheSameLines(FidelityFile file) throws IOException {
    Comparison found = found(file);
    assertEquals(found.expectedPages(), found.actualPages(), () -> explain(found));
    assertTrue(found.percent() >= EACH, () -> explain(found));
  }

  @Test
  void almostAllLinesBreakAtTheSameWord() throws IOException {
    int lines = 0;
    int same = 0;
    for (FidelityFile file : all) {
      lines += found(file).lines();
      same += found(file).same();
    }
    assertTrue(100.0 * same / lines >= ALL, same + " of " + lines + " lines");
  }

  /** Each file is laid out once for both tests. */
  private static Comparison found(FidelityFile file) throws IOException {
    if (!FOUND.containsKey(file)) {
      byte[] pdf = OurPages.pdf(file.docx(), file.language());
      FOUND.put(file, Comparison.of(FILES.recorded(file), PdfLines.of(pdf)));
    }
    return FOUND.get(file);
  }

  private static String explain(Comparison found) {
    String share = String.format(Locale.ROOT, "%.1f %% of the lines%n", found.percent());
    return share + String.join("\n", found.differences());
  }
}
