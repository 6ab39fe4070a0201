package org.qoltanba.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SubIndication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;

/** Every code of the room has a sentence; that all languages have the same, others test. */
class MessagesTest {

  /** In the room's sources a text of words and hyphens is a code, but for these. */
  private static final Set<String> NO_CODES =
      Set.of(
          "authorised-signer",
          "authorised-financial-signer",
          "personnel-officer",
          "information-system");

  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
  private static final Path ROOM = Path.of("src/main/java/org/qoltanba/validation");

  private final Messages messages = new Messages();
  private final String unknown = messages.of("no-such-code-at-all", Map.of(), Language.EN);

  @Test
  void everyCodeInTheSourcesIsSaid() throws IOException {
    var codes = codes();
    assertTrue(codes.contains("bytes-unreferenced"), codes.toString());
    var silent = new TreeSet<String>();
    for (String code : codes) {
      if (messages.of(code, Map.of(), Language.EN).equals(unknown)) {
        silent.add(code);
      }
    }
    assertEquals(Set.of(), silent);
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonOfTheStandardIsSaid(SubIndication reason) {
    String code = "etsi-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertTrue(!messages.of(code, Map.of(), Language.EN).equals(unknown), code);
  }

  private static Set<String> codes() throws IOException {
    var codes = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(ROOM)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
      }
    }
    codes.removeAll(NO_CODES);
    return codes;
  }
}
