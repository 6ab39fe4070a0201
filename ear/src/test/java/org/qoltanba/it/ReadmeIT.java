package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qoltanba.referee.Referee;

/** What README shows works when it is typed. */
@ExtendWith(ArquillianExtension.class)
class ReadmeIT {

  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");

  @Test
  void theExamplesWorkInTheirOrder() throws IOException, InterruptedException {
    for (String tool : List.of("curl", "pdfsig")) {
      Referee.ask(tool, "--version");
    }
    List<String> outputs = new ArrayList<>();
    for (String block : blocks()) {
      outputs.add(run(block));
    }
    assertEquals(3, outputs.size());
    assertTrue(outputs.get(0).contains("Signature is Valid"), outputs.get(0));
    assertTrue(outputs.get(1).contains("\"party\":\"director\""), outputs.get(1));
    assertTrue(outputs.get(1).contains("signed"), outputs.get(1));
    assertTrue(outputs.get(2).contains("2020-12"), outputs.get(2));
  }

  @Test
  void theFirstScreenHasExactlyTwoCommands() {
    String readme = Samples.text(Samples.TOP.resolve("README.md"));
    String first = readme.substring(0, readme.indexOf("\n## "));
    List<String> commands = first.lines().filter(line -> line.startsWith("    ")).toList();
    assertEquals(List.of("    mvn -Prun verify", "    mvn verify"), commands);
  }

  private static List<String> blocks() {
    String readme = Samples.text(Samples.TOP.resolve("README.md"));
    return BLOCK.matcher(readme).results().map(block -> block.group(1)).toList();
  }

  private static String run(String block) throws IOException, InterruptedException {
    String script =
        block
            .replace("localhost:8080", "localhost:8180")
            .replace("case-17", "case-" + System.nanoTime());
    Process process =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
            .directory(Samples.TOP.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
