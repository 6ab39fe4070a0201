package org.qoltanba.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;

/** What can be lost is named in the reader's language. */
class LostWordsTest {

  private static final Path READERS = Path.of("src/main/java/org/qoltanba/rendering/docx");

  private static final Pattern SAID =
      Pattern.compile(
          "(?:lose(?:If)?|losses(?:\\(\\))?\\s*\\.add)\\((?:[^;]*?,\\s*)??\"([a-z-]+)\"\\)\\s*;"
              + "|Map\\.entry\\(\"w:\\w+\", \"([a-z-]+)\"\\)");

  @Test
  void aWordIsKnownForEachLossThatTheReadersTellOf() throws IOException {
    var said = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(READERS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        SAID.matcher(Files.readString(file))
            .results()
            .forEach(found -> said.add(found.group(1) == null ? found.group(2) : found.group(1)));
      }
    }
    assertTrue(said.size() > 35, said::toString);
    said.removeAll(known(Language.KK));
    assertEquals(new TreeSet<>(), said);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLossIsSaidInWordsAndNotByItsCode(Language language) throws IOException {
    var messages = new Messages();
    for (String feature : known(language)) {
      Map<String, Object> loss = Map.of("feature", feature, "page", 1, "paragraph", 1);
      String sentence = messages.of("feature-lost", loss, language);
      assertEquals(messages.of("lost-" + feature, Map.of(), language), between(sentence));
    }
  }

  private static String between(String sentence) {
    return sentence.substring(sentence.indexOf(": ") + 2, sentence.lastIndexOf(" ("));
  }

  private static TreeSet<String> known(Language language) throws IOException {
    var bundle = new Properties();
    try (var in =
        Messages.class.getResourceAsStream("rendering_" + language.tag() + ".properties")) {
      bundle.load(in);
    }
    var known = new TreeSet<String>();
    bundle.stringPropertyNames().stream()
        .filter(code -> code.startsWith("lost-"))
        .forEach(code -> known.add(code.substring("lost-".length())));
    return known;
  }
}
