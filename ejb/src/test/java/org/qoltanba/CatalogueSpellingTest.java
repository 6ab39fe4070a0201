package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;
import org.qoltanba.referee.Referee;

/** Whether the words of the templates and of their fields are words, as hunspell knows them. */
class CatalogueSpellingTest {

  @TempDir Path scratch;

  @ParameterizedTest
  @EnumSource
  void everyWordIsInTheDictionaryOrAccepted(Language language) throws Exception {
    Set<String> accepted = Set.copyOf(lines(language));
    Set<String> unknown = unknown(CatalogueWords.of(language), language);
    unknown.removeIf(word -> accepted.contains(word) || accepted.contains(small(word, language)));
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @EnumSource
  void everyAcceptedWordIsUsedAndWrittenOnce(Language language) throws IOException {
    List<String> lines = lines(language);
    assertEquals(List.copyOf(new TreeSet<>(lines)), lines);
    Set<String> unused = new TreeSet<>(lines);
    for (String word : CatalogueWords.of(language)) {
      unused.remove(word);
      unused.remove(small(word, language));
    }
    assertEquals(Set.of(), unused);
  }

  @ParameterizedTest
  @CsvSource({"KK, өтініш, ӛтініш", "RU, заявление, заевление", "EN, application, aplication"})
  void aWrongLetterIsTold(Language language, String right, String wrong) throws Exception {
    assertEquals(Set.of(wrong), unknown(Set.of(right, wrong), language));
  }

  private Set<String> unknown(Set<String> words, Language language) throws Exception {
    Path list = Files.write(scratch.resolve("words.txt"), words);
    String dictionary =
        switch (language) {
          case KK -> "kk_KZ";
          case RU -> "ru_RU";
          case EN -> "en_US";
        };
    var verdict = Referee.ask("hunspell", "-d", dictionary, "-i", "UTF-8", "-l", list.toString());
    if (verdict.exit() != 0) {
      return Referee.absent("hunspell's dictionary " + dictionary);
    }
    return verdict.output().lines().collect(Collectors.toCollection(TreeSet::new));
  }

  private static String small(String word, Language language) {
    return word.toLowerCase(language.locale());
  }

  /** The words that hunspell lacks, most of them forms of Kazakh words. */
  private static List<String> lines(Language language) throws IOException {
    return Files.readAllLines(
        Path.of(
            "src", "test", "resources", "org", "qoltanba", "spelling", language.tag() + ".txt"));
  }
}
