package org.qoltanba.validation.dss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StrictPolicyTest {

  @Test
  void changesInAPdfFailAndNothingElseIsOtherThanByDefault() throws IOException {
    var lines = new HashSet<>(StrictPolicy.text().lines().map(String::strip).toList());
    lines.removeAll(original().lines().map(String::strip).toList());
    assertEquals(
        Set.of(
            "<ByteRangeCollision Level=\"FAIL\" />",
            "<PdfAnnotationOverlap Level=\"FAIL\" />",
            "<PdfVisualDifference Level=\"FAIL\" />",
            "<DocMDP Level=\"FAIL\" />",
            "<FieldMDP Level=\"FAIL\" />",
            "<SigFieldLock Level=\"FAIL\" />",
            "<UndefinedChanges Level=\"FAIL\" />",
            "<RevocationInfoAccessPresent Level=\"INFORM\" />"),
        new TreeSet<>(lines));
    assertFalse(StrictPolicy.text().contains("RevocationDataAvailable Level=\"FAIL\""));
    assertFalse(StrictPolicy.text().contains("AcceptableRevocationDataFound Level=\"FAIL\""));
    assertTrue(StrictPolicy.text().contains("<NotRevoked Level=\"FAIL\" />"));
    assertNotNull(StrictPolicy.load());
  }

  private static String original() throws IOException {
    try (var in = ValidationPolicyLoader.class.getResourceAsStream("/policy/constraint.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
