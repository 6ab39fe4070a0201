package org.qoltanba.rendering.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.rendering.fidelity.lines.Comparison;
import org.qoltanba.rendering.fidelity.lines.PdfLines;

/** Pages and lines are those that LibreOffice makes with the same fonts. */
@Disabled("until the emitter lands")
class FidelityTest {

  /** Of hundred lines of all files, and of any one. */
  private static final double ALL = 98;

  private static final double EACH = 90;

  private static final Map<String, Comparison> FOUND = new LinkedHashMap<>();

  @BeforeAll
  static void compareAll() throws IOException {
    var files = new FidelityFiles(Path.of(""));
    for (FidelityFile file : files.all()) {
      byte[] pdf = OurPages.pdf(file.docx(), file.language());
      FOUND.put(file.name(), Comparison.of(files.recorded(file), PdfLines.of(pdf)));
    }
  }

  static Stream<String> names() throws IOException {
    return new FidelityFiles(Path.of("")).all().stream().map(FidelityFile::name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void aFileHasAsManyPagesAndNearlyTheSameLines(String name) {
    Comparison found = FOUND.get(name);
    assertEquals(found.expectedPages(), found.actualPages(), () -> explain(found));
    assertTrue(found.percent() >= EACH, () -> explain(found));
  }

  @Test
  void almostAllLinesBreakAtTheSameWord() {
    int lines = FOUND.values().stream().mapToInt(Comparison::lines).sum();
    int same = FOUND.values().stream().mapToInt(Comparison::same).sum();
    assertTrue(100.0 * same / lines >= ALL, same + " of " + lines + " lines");
  }

  private static String explain(Comparison found) {
    String share = String.format(Locale.ROOT, "%.1f %% of the lines%n", found.percent());
    return share + String.join("\n", found.differences());
  }
}
