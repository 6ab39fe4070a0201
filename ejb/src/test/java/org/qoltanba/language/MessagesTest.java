package org.qoltanba.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Titles;

class MessagesTest {

  static final List<String> ROOMS = Messages.ROOMS;

  private static final Pattern ARGUMENT = Pattern.compile("\\{[\\w:-]+}");

  private final Messages messages = new Messages();

  @ParameterizedTest
  @FieldSource("ROOMS")
  void everyBundleHasTheSameCodesInAllLanguages(String room) {
    var kazakh = new TreeSet<>(Messages.bundle(room, Language.KK).keySet());
    assertEquals(kazakh, new TreeSet<>(Messages.bundle(room, Language.RU).keySet()));
    assertEquals(kazakh, new TreeSet<>(Messages.bundle(room, Language.EN).keySet()));
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aSentenceMentionsTheSameArgumentsInAllLanguages(String room) {
    Map<String, String> russian = Messages.bundle(room, Language.RU);
    Map<String, String> english = Messages.bundle(room, Language.EN);
    Messages.bundle(room, Language.KK)
        .forEach(
            (code, sentence) -> {
              assertEquals(mentions(sentence), mentions(russian.get(code)), code);
              assertEquals(mentions(sentence), mentions(english.get(code)), code);
            });
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void kazakhSentencesHaveNoLookalikeLetters(String room) {
    Messages.bundle(room, Language.KK)
        .forEach((code, sentence) -> assertFalse(sentence.matches(".*[ӛҧҥӊҗҙ].*"), code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "intake", "web"})
  void theDoorsHaveTheirBundles(String room) {
    for (Language language : Language.values()) {
      assertFalse(Messages.bundle(room, language).isEmpty(), language.tag());
    }
  }

  @Test
  void argumentsStandWhereTheSentenceMentionsThem() {
    var fault = new Fault("", "broken-json", Map.of("line", 3, "column", 14));
    assertEquals("The text is not valid JSON: line 3, column 14.", messages.of(fault, Language.EN));
    assertTrue(messages.of(fault, Language.KK).contains("3-жол, 14-таңба"));
  }

  @Test
  void titlesAreSaidInTheReadersLanguage() {
    Map<String, Object> arguments = Map.of("known", new Titles("бір", "один", "one"));
    assertTrue(messages.of("unknown-format", arguments, Language.KK).contains("бір"));
    assertTrue(messages.of("unknown-format", arguments, Language.RU).contains("один"));
  }

  @Test
  void listsAreJoined() {
    Map<String, Object> arguments = Map.of("known", List.of("a", "b"));
    assertTrue(messages.of("unknown-format", arguments, Language.EN).contains("a, b"));
  }

  @Test
  void anArgumentIsTakenLiterally() {
    Map<String, Object> arguments = Map.of("known", "$1 \\ {known}");
    assertTrue(messages.of("unknown-format", arguments, Language.EN).contains("$1 \\ {known}"));
  }

  @Test
  void aMissingArgumentBecomesAnEllipsis() {
    assertEquals(
        "There is no such format. On offer: ….",
        messages.of("unknown-format", Map.of(), Language.EN));
  }

  @Test
  void anArgumentThatEndsACodeIsSaidInTheReadersWords() {
    Map<String, Object> arguments = Map.of("feature", "ruby", "page", "3", "paragraph", 7);
    assertEquals(
        "В PDF это выглядит не так, как в Word: пояснение над строкой (страница 3, абзац 7).",
        messages.of("feature-lost", arguments, Language.RU));
  }

  @Test
  void anArgumentThatEndsNoCodeStandsAsItIs() {
    Map<String, Object> arguments = Map.of("feature", "x", "page", "3", "paragraph", 7);
    assertEquals(
        "The PDF does not show this as Word does: x (page 3, paragraph 7).",
        messages.of("feature-lost", arguments, Language.EN));
  }

  @Test
  void anUnknownCodeGetsAGeneralSentence() {
    String general = messages.of("no-room-has-this", Map.of(), Language.RU);
    assertEquals("Значение не отвечает требованиям.", general);
    assertNotEquals(general, messages.of("no-room-has-this", Map.of(), Language.EN));
  }

  private static TreeSet<String> mentions(String sentence) {
    return ARGUMENT
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
