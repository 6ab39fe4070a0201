package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;

class MessagesTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalHasASentenceInTheLanguage(Language language) throws IOException {
    var codes =
        Set.of(
            "no-place-to-sign",
            "party-signs-twice",
            "party-has-signed",
            "out-of-turn",
            "no-signing-key",
            "signing-key-expired",
            "signing-key-not-yet-valid",
            "signing-key-usage",
            "signing-key-algorithm",
            "signing-key-revoked",
            "signing-key-of-another-person",
            "signing-key-of-another-organisation",
            "signing-key-without-role",
            "level-not-on-offer",
            "no-timestamp",
            "no-revocation-data",
            "certificate-needed",
            "handwriting-of-nobody",
            "handwriting-unseen",
            "certificate-not-trusted",
            "signature-value-wrong",
            "value-expected",
            "cms-expected",
            "cms-unreadable",
            "cms-has-content",
            "cms-signers",
            "cms-certificate",
            "cms-digest",
            "cms-other-file",
            "cms-signature-wrong",
            "cms-attributes",
            "cms-level",
            "cms-too-large",
            "upload-no-pages",
            "upload-no-such-field",
            "upload-no-such-page",
            "upload-place-outside",
            "upload-place-on-signed",
            "upload-unseen-signature",
            "unknown-signature",
            "level-reached",
            "level-never",
            "key-service-unavailable");
    var sentences = sentences(language);
    assertEquals(codes, sentences.stringPropertyNames());
    sentences.forEach(
        (code, sentence) ->
            assertTrue(
                ((String) sentence).contains(argument((String) code)), code + ": " + sentence));
  }

  private static final Pattern OF_THE_PARTY = Pattern.compile("party|signing-key|place-to-sign");

  private static String argument(String code) {
    return switch (code) {
      case "level-not-on-offer", "cms-level" -> "{level}";
      default -> OF_THE_PARTY.matcher(code).find() ? "{party}" : "";
    };
  }

  private static Properties sentences(Language language) throws IOException {
    var name = "/org/qoltanba/language/signing_" + language.tag() + ".properties";
    var sentences = new Properties();
    try (var in = MessagesTest.class.getResourceAsStream(name)) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences;
  }
}
