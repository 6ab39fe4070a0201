package org.qoltanba.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * LibreOffice's conversion of a Word file to PDF/A-3 with tags, in the state in which it runs
 * already: the time between one file that it writes and the next, in one call for many.
 */
final class LibreOffice {

  private static final String PROGRAM = "soffice";
  private static final int MANY = 41;

  /** The nearest that it has to what ours makes. */
  private static final String ARCHIVAL =
      "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"},"
          + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private LibreOffice() {}

  /** Milliseconds for one document, the median; empty where LibreOffice is not installed. */
  static OptionalDouble millis(byte[] docx) throws IOException, InterruptedException {
    if (!isInstalled()) {
      return OptionalDouble.empty();
    }
    Path folder = Files.createTempDirectory("qoltanba-bench");
    try {
      Path out = folder.resolve("out");
      convert(folder, docx, out);
      return OptionalDouble.of(median(times(out)));
    } finally {
      delete(folder);
    }
  }

  private static void convert(Path folder, byte[] docx, Path out)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(PROGRAM);
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", ARCHIVAL, "--outdir", out.toString()));
    for (int i = 0; i < MANY; i++) {
      Path copy = folder.resolve(i + ".docx");
      Files.write(copy, docx);
      command.add(copy.toString());
    }
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException(PROGRAM + " ended with " + exit);
    }
  }

  private static List<FileTime> times(Path out) throws IOException {
    var times = new ArrayList<FileTime>();
    for (int i = 0; i < MANY; i++) {
      times.add(Files.getLastModifiedTime(out.resolve(i + ".pdf")));
    }
    Collections.sort(times);
    return times;
  }

  private static double median(List<FileTime> times) {
    var gaps = new double[times.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] =
          Duration.between(times.get(i).toInstant(), times.get(i + 1).toInstant()).toNanos() / 1e6;
    }
    Arrays.sort(gaps);
    return gaps[gaps.length / 2];
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
