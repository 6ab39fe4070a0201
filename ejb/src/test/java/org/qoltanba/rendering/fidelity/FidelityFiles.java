package org.qoltanba.rendering.fidelity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.rendering.fidelity.lines.Recording;
import org.qoltanba.rendering.fidelity.lines.Row;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** The Word files whose lines are compared, and where their recordings lie. */
final class FidelityFiles {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private final Path templates;
  private final Path folder;

  /**
   * @param module the folder of the module that this class is of
   */
  FidelityFiles(Path module) {
    templates = module.resolve("../templates");
    folder = module.resolve("src/test/resources/org/qoltanba/rendering/fidelity");
  }

  List<FidelityFile> all() throws IOException {
    var all = new ArrayList<>(papers());
    all.addAll(catalogue());
    return all;
  }

  /** The set of papers, by name. */
  List<FidelityFile> papers() throws IOException {
    var papers = new ArrayList<FidelityFile>();
    for (String name : names(".docx")) {
      papers.add(
          new FidelityFile("papers/" + name, language(name), Files.readAllBytes(docx(name))));
    }
    return papers;
  }

  /** Every sample of every template in every language, filled. */
  List<FidelityFile> catalogue() throws IOException {
    var shelf = Shelf.ofFolder(templates);
    var assembler = new Assembler(Budget.standard(), shelf::clause);
    return shelf.manifests().stream()
        .flatMap(manifest -> samples(shelf, assembler, manifest.id()))
        .toList();
  }

  /** The names of the papers that are written in short marks. */
  List<String> sources() throws IOException {
    return names(".xml");
  }

  Path docx(String paper) {
    return papersFolder().resolve(paper + ".docx");
  }

  Path papersFolder() {
    return folder.resolve("papers");
  }

  Path recording(FidelityFile file) {
    return folder.resolve(file.name() + ".lines.txt");
  }

  List<List<Row>> recorded(FidelityFile file) throws IOException {
    return Recording.read(Files.readString(recording(file)));
  }

  private List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(papersFolder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  /** A paper's name ends with its language; one in two languages is taken for Russian. */
  private static Language language(String name) {
    return Stream.of(Language.values())
        .filter(language -> name.endsWith("-" + language.tag()))
        .findFirst()
        .orElse(Language.RU);
  }

  private static Stream<FidelityFile> samples(Shelf shelf, Assembler assembler, String template) {
    return shelf.samples(template).stream()
        .flatMap(
            sample ->
                Stream.of(Language.values())
                    .map(language -> sample(shelf, assembler, template, sample, language)));
  }

  private static FidelityFile sample(
      Shelf shelf, Assembler assembler, String template, String sample, Language language) {
    var data = shelf.sample(template, sample).orElseThrow().getBytes(StandardCharsets.UTF_8);
    var request =
        new DocumentRequest(
            template,
            language,
            RequestJson.facts("", data),
            OutputFormat.DOCX,
            Optional.empty(),
            Optional.empty());
    var caller = new Caller("clerk", "shelter", Set.of());
    var order =
        new DocumentOrder(new UUID(0, 1), caller, request, Optional.empty(), CLOCK.instant());
    var filled = assembler.assemble(new RequestCheck(shelf, CLOCK).check(order));
    String name = "catalogue/" + template + "." + sample + "." + language.tag();
    return new FidelityFile(name, language, filled.docx().bytes());
  }
}
