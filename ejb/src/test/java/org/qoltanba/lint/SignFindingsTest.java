package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who signs where. */
class SignFindingsTest {

  private static final int OWN = SampleTemplate.BEFORE + 1;

  @Test
  void anUnknownPartyCanNotSign() {
    assertEquals(
        List.of("error sign-unknown-party " + OWN),
        new SampleTemplate().withAll(p("{{sign mayor}}")).found("kk.docx"));
  }

  @Test
  void aPartySignsOnce() {
    assertEquals(
        List.of("error sign-place-twice " + OWN),
        new SampleTemplate().withAll(p("{{sign director}}")).found("kk.docx"));
  }

  @Test
  void aPlaceInALoopIsMoreThanOne() {
    List<String> found = bodies("{{#each people}}{{fullName}}{{sign director}}{{/each}}");
    assertTrue(found.contains("error sign-place-twice 1"), found.toString());
  }

  @Test
  void placesInDifferentBranchesAreOne() {
    List<String> found =
        bodies("{{#if urgent}}a {{sign director}}{{else}}b {{sign director}}{{/if}}");
    assertTrue(found.stream().noneMatch(f -> f.contains("sign")), found.toString());
  }

  @Test
  void aPlaceInAHeaderWouldStandOnEachPage() {
    var word = SampleTemplate.word().header(p("{{sign organisation}}"));
    List<String> found = new SampleTemplate().with("kk.docx", word).found("kk.docx");
    assertTrue(found.contains("error sign-outside-body 1"), found.toString());
  }

  @Test
  void aPartyWithoutAPlaceIsWarnedOf() {
    List<String> found = bodies("{{name}}");
    assertTrue(found.contains("warning party-without-place 0"), found.toString());
  }

  private static List<String> bodies(String text) {
    return new SampleTemplate().with("ru.docx", body(p(text))).found("ru.docx");
  }
}
