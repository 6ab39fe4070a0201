package org.qoltanba.web.ui.fill.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.document.writing.FieldMark;
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.form.Form;
import org.qoltanba.form.offer.Offer;

/** What the page and its script tell each other. */
class TalkTest {

  private static final String NAME = "/data/name";

  private final Form form =
      Form.of(
          """
          {"type": "object", "properties": {"name": {"type": "string"}}}
          """);

  @Test
  void whatWasTypedComesToItsPlaces() {
    typed(new String[] {NAME, "/data/unknown"}, new String[] {"Айгүл", "x"}, "").into(form);
    assertEquals("Айгүл", form.at(NAME));
    assertEquals(1, form.facts().tree().size());
  }

  @Test
  void placesWithoutTextsAreOfNoUse() {
    typed(new String[] {NAME}, new String[0], "").into(form);
    assertEquals("", form.at(NAME));
  }

  @Test
  void thePageIsWantedOnWhichOneTypes() {
    assertEquals(PageChoice.of(2), typed(new String[0], new String[0], "").choice());
    assertEquals(
        new PageChoice(2, Optional.of(NAME)), typed(new String[0], new String[0], NAME).choice());
    assertTrue(typed(new String[0], new String[0], NAME).isNothing());
  }

  @Test
  void theAnswerSaysWhereValuesStandAndWhichAreMissing() {
    var page =
        new PreviewPage(
            new Content(new byte[] {1, 2, 3}),
            1,
            3,
            List.of(new FieldMark(NAME, 0.1, 0.25, 0.5, 0.02)),
            List.of(),
            List.of());
    String json = new Answer().page(page, Set.of(NAME)).json();
    assertTrue(json.contains("\"picture\":\"AQID\""), json);
    assertTrue(json.contains("\"box\":[0.10000,0.25000,0.50000,0.02000]"), json);
    assertTrue(json.contains("\"missing\":true"), json);
  }

  @Test
  void noTextEndsTheSectionThatTheAnswerStandsIn() {
    var offer = new Offer(NAME, NAME, "]]><script>alert(1)</script>");
    var hint = new Hint(NAME, "offer", "]]><img src=x>", Optional.of(offer));
    String json = new Answer().hints(List.of(hint)).json();
    assertFalse(json.contains(">"), json);
    assertTrue(json.contains("]]\\u003e<img src=x\\u003e"), json);
  }

  private static Typed typed(String[] places, String[] texts, String at) {
    return new Typed(places, texts, 2, "", at);
  }
}
