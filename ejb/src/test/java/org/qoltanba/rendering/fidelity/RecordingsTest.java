package org.qoltanba.rendering.fidelity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept for the comparison belongs together; {@code .ci/record-lines} makes it anew. */
class RecordingsTest {

  private static final FidelityFiles FILES = new FidelityFiles(Path.of(""));

  private static List<FidelityFile> all;

  @BeforeAll
  static void fillAll() throws IOException {
    all = FILES.all();
  }

  static Stream<FidelityFile> files() {
    return all.stream();
  }

  static Stream<String> sources() throws IOException {
    return FILES.sources().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyFileIsRecorded(FidelityFile file) throws IOException {
    assertTrue(
        Files.exists(FILES.recording(file)),
        () -> file.name() + " is not recorded: run .ci/record-lines " + file.name());
    assertFalse(FILES.recorded(file).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void aWordFileIsWhatItsSourceSays(String paper) throws IOException {
    var made = new WordMaker(FILES.papersFolder()).parts(paper);
    var kept = entries(Files.readAllBytes(FILES.docx(paper)));
    assertEquals(made.keySet(), kept.keySet());
    made.forEach((part, bytes) -> assertArrayEquals(bytes, kept.get(part), part));
  }

  @Test
  void noRecordingIsOfAFileThatIsGone() throws IOException {
    try (Stream<Path> recordings = Files.walk(FILES.papersFolder().getParent())) {
      long count = recordings.filter(file -> file.toString().endsWith(".lines.txt")).count();
      assertEquals(all.size(), count);
    }
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    var entries = new HashMap<String, byte[]>();
    try (var file = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
        entries.put(entry.getName(), file.readAllBytes());
      }
    }
    return entries;
  }
}
