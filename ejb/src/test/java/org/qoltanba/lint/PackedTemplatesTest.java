package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Sentences;

/** In the templates of the project there is nothing to find, not even a warning. */
class PackedTemplatesTest {

  private static final Path TEMPLATES = Path.of("..", "templates");

  static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(TEMPLATES)) {
      return all.filter(folder -> Files.exists(folder.resolve("template.yaml"))).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theLinterIsSilentOnATemplateOfTheProject(Path path) throws IOException {
    var sentences = new Sentences(new Messages(), Language.EN);
    assertEquals(List.of(), findings(path).stream().map(sentences::line).toList());
  }

  @Test
  void thereAreTemplates() throws IOException {
    assertTrue(folders().size() >= 3);
  }

  private static List<Finding> findings(Path path) throws IOException {
    var folder = new TemplateFolder(path);
    return new Linter(folder.clauses()).lint(folder.name(), folder.files());
  }
}
