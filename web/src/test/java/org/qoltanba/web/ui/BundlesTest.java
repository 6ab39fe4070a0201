package org.qoltanba.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages, in the three languages. */
class BundlesTest {

  private static final Pattern USED = Pattern.compile("ui\\['([\\w.-]+)'\\]");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  /** Names of languages stand in their own language everywhere. */
  private static final String OWN_NAME = "language.";

  private final Properties english = bundle("en");

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void noKeyIsMissingAndNoneIsTooMuch(String language) {
    assertEquals(
        new TreeSet<>(english.stringPropertyNames()),
        new TreeSet<>(bundle(language).stringPropertyNames()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void nothingIsLeftInEnglish(String language) {
    bundle(language)
        .forEach(
            (key, word) -> {
              if (!key.toString().startsWith(OWN_NAME)) {
                assertTrue(word.toString().matches("(?s).*\\p{IsCyrillic}.*"), key + ": " + word);
                assertFalse(word.equals(english.get(key)), key.toString());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void aSentenceMentionsTheSameArguments(String language) {
    bundle(language)
        .forEach(
            (key, word) ->
                assertEquals(
                    mentions(english.getProperty(key.toString())),
                    mentions(word.toString()),
                    key.toString()));
  }

  @Test
  void everyKeyThatAPageNamesIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
        USED.matcher(Files.readString(file)).results().forEach(use -> used.add(use.group(1)));
      }
    }
    assertTrue(used.contains("entry.headline"), used.toString());
    used.removeAll(english.stringPropertyNames());
    assertEquals(Set.of(), used);
  }

  @Test
  void everyPageHasItsNameInTheMenu() {
    for (Page page : Page.values()) {
      boolean named = english.containsKey("page." + page.getWord());
      assertTrue(named || !page.isListed(), page.getWord());
    }
  }

  @Test
  void everyPageIsThere() {
    for (Page page : Page.values()) {
      assertTrue(Files.exists(Path.of("src/main/webapp" + page.getPath())), page.getPath());
    }
  }

  private static Set<String> mentions(String word) {
    return ARGUMENT.matcher(word).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties bundle(String language) {
    var name = "ui_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(Page.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      var properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
