package org.qoltanba.validation.dss;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The policy of DSS, made stricter where it only warns of changes in a PDF.
 *
 * <p>Made of DSS's own text and not of a copy, so that a new version's lists of algorithms and
 * their last days come with it.
 */
final class StrictPolicy {

  private static final String DEFAULT = "/policy/constraint.xml";

  /**
   * That revocation is unknown is told but fails nothing: a signature at level B-B or B-T carries
   * no data about it, and where none may be fetched there are none. What is known counts as by
   * default.
   */
  private static final Map<String, String> LEVELS =
      Map.of(
          "ByteRangeCollision", "FAIL",
          "PdfAnnotationOverlap", "FAIL",
          "PdfVisualDifference", "FAIL",
          "DocMDP", "FAIL",
          "FieldMDP", "FAIL",
          "SigFieldLock", "FAIL",
          "UndefinedChanges", "FAIL",
          "RevocationInfoAccessPresent", "INFORM",
          "RevocationDataAvailable", "WARN",
          "AcceptableRevocationDataFound", "WARN");

  private StrictPolicy() {}

  /**
   * @throws IllegalStateException if DSS no longer has one of the constraints
   */
  static ValidationPolicy load() {
    byte[] text = text().getBytes(StandardCharsets.UTF_8);
    return ValidationPolicyLoader.fromValidationPolicy(new ByteArrayInputStream(text)).create();
  }

  static String text() {
    String text = original();
    for (Map.Entry<String, String> level : LEVELS.entrySet()) {
      var constraint = Pattern.compile("<" + level.getKey() + " Level=\"\\w+\"");
      Matcher found = constraint.matcher(text);
      if (!found.find()) {
        throw new IllegalStateException("the policy of EU DSS has no " + level.getKey());
      }
      text = found.replaceAll("<" + level.getKey() + " Level=\"" + level.getValue() + "\"");
    }
    return text;
  }

  private static String original() {
    try (var in = ValidationPolicyLoader.class.getResourceAsStream(DEFAULT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the policy of EU DSS can't be read", e);
    }
  }
}
