package org.qoltanba.template.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VersionOrderTest {

  /** The chain of section 11 of Semantic Versioning 2.0.0, with numbers around it. */
  private static final List<String> ASCENDING =
      List.of(
          "0.9.9",
          "1.0.0-alpha",
          "1.0.0-alpha.1",
          "1.0.0-alpha.beta",
          "1.0.0-beta",
          "1.0.0-beta.2",
          "1.0.0-beta.11",
          "1.0.0-rc.1",
          "1.0.0",
          "1.0.9",
          "1.0.10",
          "1.10.0",
          "2.0.0-a-b.99999999999999999999",
          "2.0.0-a-b.100000000000000000000",
          "2.0.0");

  @Test
  void versionsAreOrderedByPrecedenceAndNotByTheirLetters() {
    var shuffled = new ArrayList<>(ASCENDING);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(new VersionOrder());
    assertEquals(ASCENDING, shuffled);
  }

  @Test
  void buildMetadataHaveNoPrecedence() {
    assertEquals(0, new VersionOrder().compare("1.0.0+a-1", "1.0.0+b"));
    assertEquals(0, new VersionOrder().compare("1.0.0-rc+a", "1.0.0-rc"));
  }
}
