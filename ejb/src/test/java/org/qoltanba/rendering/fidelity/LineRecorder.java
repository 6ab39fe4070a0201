package org.qoltanba.rendering.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qoltanba.rendering.fidelity.lines.PdfLines;
import org.qoltanba.rendering.fidelity.lines.Recording;

/**
 * Makes the Word files of the papers anew and records LibreOffice's lines of them and of the
 * catalogue.
 *
 * <p>Arguments: the folder of the module, a folder to work in, where LibreOffice's PDFs stay to be
 * looked at, and parts of the names of those to record; without any, all are.
 */
public final class LineRecorder {

  private LineRecorder() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var files = new FidelityFiles(Path.of(arguments[0]));
    var work = Path.of(arguments[1]);
    var wanted = Stream.of(arguments).skip(2).toList();
    var maker = new WordMaker(files.papersFolder());
    for (String paper : files.sources()) {
      Files.write(files.docx(paper), maker.make(paper));
    }
    var chosen =
        files.all().stream()
            .filter(file -> wanted.isEmpty() || wanted.stream().anyMatch(file.name()::contains))
            .toList();
    record(files, chosen, work);
  }

  private static void record(FidelityFiles files, List<FidelityFile> chosen, Path work)
      throws IOException, InterruptedException {
    Files.createDirectories(work);
    var documents = new ArrayList<Path>();
    for (FidelityFile file : chosen) {
      documents.add(Files.write(work.resolve(flat(file) + ".docx"), file.docx()));
    }
    new LibreOffice(work).convert(documents);
    for (FidelityFile file : chosen) {
      var pages = PdfLines.of(Files.readAllBytes(work.resolve(flat(file) + ".pdf")));
      Files.createDirectories(files.recording(file).getParent());
      Files.writeString(files.recording(file), Recording.write(pages));
    }
  }

  private static String flat(FidelityFile file) {
    return file.name().substring(file.name().indexOf('/') + 1);
  }
}
