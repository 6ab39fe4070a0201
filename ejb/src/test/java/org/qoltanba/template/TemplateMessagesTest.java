package org.qoltanba.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;
import org.qoltanba.language.text.TextRule;
import org.qoltanba.template.deadlines.DeadlineCodes;
import org.qoltanba.template.files.TemplateBroken;
import org.qoltanba.template.identifiers.IdentifierCodes;
import org.qoltanba.template.schema.SchemaCodes;

class TemplateMessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsSentence(Language language) throws Exception {
    assertEquals(codes(), new TreeSet<>(sentences(language).keySet()));
  }

  @Test
  void aSentenceMentionsTheSameInEachLanguage() throws IOException {
    var english = arguments(Language.EN);
    assertEquals(english, arguments(Language.RU));
    assertEquals(english, arguments(Language.KK));
  }

  @Test
  void kazakhIsWrittenWithItsOwnLetters() throws IOException {
    String all = String.join("", sentences(Language.KK).values());
    assertFalse(Pattern.compile("[ӛҧҥəѳ]").matcher(all).find());
    for (String letter : "ә ғ қ ң ө ұ ү і".split(" ")) {
      assertTrue(all.contains(letter), letter);
    }
  }

  private static Set<String> codes() throws IllegalAccessException {
    var codes = new TreeSet<String>();
    for (Class<?> type :
        new Class<?>[] {
          FaultCodes.class,
          IdentifierCodes.class,
          SchemaCodes.class,
          DeadlineCodes.class,
          TemplateBroken.class
        }) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
          assertTrue(codes.add((String) field.get(null)), field.getName());
        }
      }
    }
    for (TextRule rule : TextRule.values()) {
      codes.add(TextMending.code(rule));
    }
    return codes;
  }

  private static Map<String, Set<String>> arguments(Language language) throws IOException {
    return sentences(language).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e ->
                    ARGUMENT
                        .matcher(e.getValue())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet())));
  }

  private static Map<String, String> sentences(Language language) throws IOException {
    var properties = new Properties();
    String name = "/org/qoltanba/language/template_" + language.tag() + ".properties";
    try (var stream = TemplateMessagesTest.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(stream, UTF_8));
    }
    var sentences = new HashMap<String, String>();
    properties.forEach((code, sentence) -> sentences.put((String) code, (String) sentence));
    return sentences;
  }
}
