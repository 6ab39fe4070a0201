package org.qoltanba.lint;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Sentences;

/** One run of the linter from a command line. */
final class LintRun {

  static final int SOUND = 0;
  static final int FAULTY = 1;
  static final int MISUSED = 2;

  private static final String USAGE = "usage: FOLDER [kk|ru|en] [--annotate OUT]";
  private static final String ANNOTATE = "--annotate";

  private final PrintStream out;

  LintRun(PrintStream out) {
    this.out = out;
  }

  /**
   * @param arguments the template's folder, the language of the sentences (English if none is
   *     given), and where to put the Word files with comments
   * @return the exit status: {@link #FAULTY} if there is any error
   */
  int run(List<String> arguments) throws IOException {
    var rest = new ArrayList<>(arguments);
    Optional<Path> annotated = Optional.empty();
    int option = rest.indexOf(ANNOTATE);
    if (option >= 0 && option + 1 < rest.size()) {
      annotated = Optional.of(Path.of(rest.remove(option + 1)));
      rest.remove(option);
    }
    Optional<Language> language =
        rest.size() == 2 ? Language.of(rest.get(1)) : Optional.of(Language.EN);
    boolean understood = language.isPresent() && (rest.size() == 1 || rest.size() == 2);
    if (!understood || !Files.isDirectory(Path.of(rest.get(0)))) {
      out.println(USAGE);
      return MISUSED;
    }
    var sentences = new Sentences(new Messages(), language.get());
    return lint(new TemplateFolder(Path.of(rest.get(0))), sentences, annotated);
  }

  private int lint(TemplateFolder folder, Sentences sentences, Optional<Path> annotated)
      throws IOException {
    Map<String, byte[]> files = new TreeMap<>(folder.files());
    List<Finding> findings = new Linter(folder.clauses()).lint(folder.name(), files);
    findings.forEach(finding -> out.println(sentences.line(finding)));
    if (annotated.isPresent()) {
      files.putAll(folder.clauseFiles());
      write(new Annotator(sentences).annotated(files, findings), annotated.get());
    }
    return findings.stream().anyMatch(Finding::error) ? FAULTY : SOUND;
  }

  private static void write(Map<String, byte[]> files, Path to) throws IOException {
    Files.createDirectories(to);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
