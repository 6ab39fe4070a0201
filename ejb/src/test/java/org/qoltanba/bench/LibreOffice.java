package org.qoltanba.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice's conversion of a Word file, in the state in which it runs already: what many files
 * take in one call, less what one takes.
 */
final class LibreOffice {

  private static final String PROGRAM = "soffice";
  private static final int MANY = 21;

  private LibreOffice() {}

  /** Milliseconds for one document; empty where LibreOffice is not installed. */
  static OptionalDouble millis(Path docx) throws IOException, InterruptedException {
    if (!isInstalled()) {
      return OptionalDouble.empty();
    }
    Path folder = Files.createTempDirectory("qoltanba-bench");
    try {
      convert(folder, docx, 1);
      double one = convert(folder, docx, 1);
      return OptionalDouble.of((convert(folder, docx, MANY) - one) / (MANY - 1));
    } finally {
      delete(folder);
    }
  }

  private static double convert(Path folder, Path docx, int copies)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(PROGRAM);
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder + "/out"));
    for (int i = 0; i < copies; i++) {
      Path copy = folder.resolve(i + ".docx");
      Files.write(copy, Files.readAllBytes(docx));
      command.add(copy.toString());
    }
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException(PROGRAM + " ended with " + exit);
    }
    return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, PROGRAM))) {
        return true;
      }
    }
    return false;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
