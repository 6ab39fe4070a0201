package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

/** The templates of the project have no errors. */
class PackedTemplatesTest {

  private static final Path TEMPLATES = Path.of("..", "templates");

  static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(TEMPLATES)) {
      return all.filter(folder -> Files.exists(folder.resolve("template.yaml"))).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aTemplateOfTheProjectHasNoErrors(Path path) throws IOException {
    var sentences = new Sentences(new Messages(), Language.EN);
    assertEquals(
        List.of(), findings(path).stream().filter(Finding::error).map(sentences::line).toList());
  }

  @Test
  void theFirstContractHasNoFindingsAtAll() throws IOException {
    assertEquals(List.of(), findings(TEMPLATES.resolve("rehabilitation-contract")));
    assertFalse(folders().isEmpty());
  }

  private static List<Finding> findings(Path path) throws IOException {
    var folder = new TemplateFolder(path);
    return new Linter(folder.clauses()).lint(folder.name(), folder.files());
  }
}
