package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;

/** No other room has a sentence of its own for a code of the linter. */
class LintSentencesTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void aCodeOfTheLinterIsSaidInItsOwnWords(Language language) throws IOException {
    var own = new Properties();
    String bundle = "lint_" + language.tag() + ".properties";
    try (var in = Messages.class.getResourceAsStream(bundle);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      own.load(reader);
    }
    var messages = new Messages();
    assertFalse(own.isEmpty());
    own.forEach(
        (code, sentence) ->
            assertEquals(
                sentence.toString().replaceAll("\\{[\\w:-]+}", "…"),
                messages.of(code.toString(), Map.of(), language)));
  }
}
