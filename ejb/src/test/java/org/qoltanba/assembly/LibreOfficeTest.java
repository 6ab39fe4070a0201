package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.document.Content;

/** A word processor of another maker opens what we file; skipped where it is not installed. */
class LibreOfficeTest {

  @Test
  void aFilledFileOpensAndSaysWhatItShould(@TempDir Path folder) throws Exception {
    assumeTrue(installed(), "LibreOffice (soffice) is not installed");
    Content filled =
        Requests.fill(
            body(
                    p("{{title}}"),
                    table(row(p("{{#each people}}{{@index}}"), p("{{this}}{{/each}}"))),
                    p("{{sign director}}"),
                    p("end & <end>"))
                .header(p("{{title}}"))
                .footnote(p("{{title}}")),
            Map.of("title", "Шарт әғқңөұүһі", "people", List.of("Ann", "Bob")));
    Path docx = folder.resolve("paper.docx");
    Files.write(docx, filled.bytes());
    String text = Files.readString(convert(docx, folder));
    assertEquals(
        List.of("Шарт әғқңөұүһі", "1", "Ann", "2", "Bob", "end & <end>"),
        text.replace("\ufeff", "").lines().filter(line -> !line.isBlank()).toList());
  }

  private static Path convert(Path docx, Path folder) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.toString(),
                docx.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = office.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      office.destroyForcibly();
    }
    assertTrue(ended, "LibreOffice does not end");
    return folder.resolve("paper.txt");
  }

  private static boolean installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
