package org.qoltanba.rendering.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.rendering.ooxml.Parsed.root;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qoltanba.rendering.numbering.Label.Gap;

class CountersTest {

  private final List<String> elements = new ArrayList<>();

  /** A kind of list, with the insides of its levels one after another. */
  private CountersTest kind(int id, String... levels) {
    var kind = new StringBuilder("<w:abstractNum w:abstractNumId='" + id + "'>");
    for (int i = 0; i < levels.length; i++) {
      kind.append("<w:lvl w:ilvl='").append(i).append("'>").append(levels[i]).append("</w:lvl>");
    }
    elements.add(kind.append("</w:abstractNum>").toString());
    return this;
  }

  private CountersTest list(int id, int kind, String more) {
    elements.add(
        "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>".formatted(id, kind, more));
    return this;
  }

  private static String level(String text, String more) {
    return "<w:start w:val='1'/><w:lvlText w:val='" + text + "'/>" + more;
  }

  /** What is printed for paragraphs, each given by its list and level. */
  private String counted(int... listsAndLevels) {
    var counters = new Counters(new Numbering(root(String.join("", elements)), null));
    var labels = new ArrayList<String>();
    for (int i = 0; i < listsAndLevels.length; i += 2) {
      labels.add(
          counters.next(listsAndLevels[i], listsAndLevels[i + 1]).map(Label::text).orElse("-"));
    }
    return String.join(" ", labels);
  }

  @Test
  void deeperLevelsBeginAgainUnderEachNumber() {
    kind(0, level("%1.", ""), level("%1.%2.", "")).list(1, 0, "");
    assertEquals("1. 1.1. 1.2. 2. 2.1.", counted(1, 0, 1, 1, 1, 1, 1, 0, 1, 1));
  }

  @Test
  void aLevelMayGoOnWhateverStandsAbove() {
    kind(0, level("%1.", ""), level("%2)", "<w:lvlRestart w:val='0'/>")).list(1, 0, "");
    assertEquals("1. 1) 2. 2)", counted(1, 0, 1, 1, 1, 0, 1, 1));
  }

  @Test
  void aLevelThatWasNeverCountedShowsItsFirstNumber() {
    kind(0, level("%1.", ""), level("%1.%2.", "")).list(1, 0, "");
    assertEquals("1.1. 1.2.", counted(1, 1, 1, 1));
  }

  @Test
  void listsOfOneKindAreCountedTogetherUnlessOneStartsAnew() {
    String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    kind(0, level("%1.", "")).list(1, 0, "").list(2, 0, "").list(3, 0, anew);
    assertEquals("1. 2. 5. 6. 7.", counted(1, 0, 2, 0, 3, 0, 3, 0, 1, 0));
  }

  @Test
  void aListMayHaveALevelOfItsOwn() {
    String own =
        "<w:lvlOverride w:ilvl='0'><w:lvl w:ilvl='0'>"
            + level("(%1)", "<w:numFmt w:val='russianLower'/>")
            + "</w:lvl></w:lvlOverride>";
    kind(0, level("%1.", "")).list(1, 0, own);
    assertEquals("(а) (б)", counted(1, 0, 1, 0));
  }

  @Test
  void numbersOfOtherLevelsAreDigitsWhereLawyersWantThem() {
    String roman = "<w:numFmt w:val='upperRoman'/>";
    kind(0, level("%1.", roman), level("%1.%2", "<w:isLgl/>"), level("%1.%2.%3", ""))
        .list(1, 0, "");
    assertEquals("I. 1.1 I.1.1", counted(1, 0, 1, 1, 1, 2));
  }

  @Test
  void whatIsNoListHasNoNumber() {
    kind(0, level("%1.", "")).list(1, 0, "");
    assertEquals("- - -", counted(7, 0, 1, 5, 1, 9));
  }

  @Test
  void aPercentSignThatNamesNoLevelIsText() {
    kind(0, level("100% %1 %", "")).list(1, 0, "");
    assertEquals("100% 1 %", counted(1, 0));
  }

  @Test
  void whatFollowsANumberIsATabUnlessTheLevelSaysOtherwise() {
    kind(0, level("%1.", ""), level("%2", "<w:suff w:val='space'/>")).list(1, 0, "");
    var counters = new Counters(new Numbering(root(String.join("", elements)), null));
    assertEquals(Optional.of(Gap.TAB), counters.next(1, 0).map(Label::gap));
    assertEquals(Optional.of(Gap.SPACE), counters.next(1, 1).map(Label::gap));
  }

  @Test
  void aKindMayHaveTheLevelsOfAnothersStyle() {
    elements.add("<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>");
    kind(1, level("§ %1", "")).list(1, 0, "").list(2, 1, "");
    var styles =
        root(
            "<w:style w:styleId='S'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>");
    var numbering = new Numbering(root(String.join("", elements)), styles);
    assertEquals("§ 1", new Counters(numbering).next(1, 0).orElseThrow().text());
  }

  @Test
  void aStyleIsLinkedToItsLevel() {
    kind(0, level("%1.", ""), level("%2", "<w:pStyle w:val='Item'/>")).list(1, 0, "");
    var numbering = new Numbering(root(String.join("", elements)), null);
    assertEquals(1, numbering.levelOf(1, "Item", 0));
    assertEquals(0, numbering.levelOf(1, "Other", 0));
    assertEquals(4, numbering.levelOf(9, "Item", 4));
  }
}
