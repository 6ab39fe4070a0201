package org.qoltanba.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.web.FakeRequest;

class WantedTest {

  private static final String ID = "0b3bd4e4-2b46-4f5e-9e1c-3f6b2a1d0c9f";

  @Test
  void aPageIsFoundAgainWithAllThatItKnows() {
    String query = "replaces=" + ID + "&kind=power-of-attorney&draft=&id=" + ID;
    var request = new FakeRequest("GET").path("/app/fill.xhtml").query(query).request();
    Wanted wanted = Wanted.of(request).orElseThrow();
    assertEquals(Map.of("kind", "power-of-attorney", "replaces", ID), wanted.parameters());
    assertEquals("&kind=power-of-attorney&replaces=" + ID, wanted.query("&"));
    assertEquals(
        "/app/entry.xhtml?page=fill%3Fkind%3Dpower-of-attorney%26replaces%3D" + ID + "&ended=true",
        Wanted.again(request));
    Optional<Wanted> carried = Wanted.of("fill?kind=power-of-attorney&replaces=" + ID);
    assertEquals(Optional.of(wanted), carried);
  }

  @Test
  void theFirstPageIsGoneToWhereNoneIsWanted() {
    assertEquals("/app/paper.xhtml?id=" + ID, Wanted.pathOf("paper?id=" + ID));
    assertEquals("/app/find.xhtml", Wanted.pathOf("//elsewhere.example"));
    assertEquals("/app/find.xhtml", Wanted.pathOf(null));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "?id=" + ID,
        "entry",
        "//elsewhere.example",
        "https://elsewhere.example/paper",
        "../paper",
        "paper.xhtml",
        "PAPER"
      })
  void whatIsNoPageIsNotGoneTo(String text) {
    assertTrue(Wanted.of(text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id=" + ID + "%0d%0aSet-Cookie:x",
        "id=//elsewhere.example",
        "id=1-1-1-1-1",
        "kind=rehabilitation-contract",
        "ID=" + ID,
        "id",
        "=" + ID,
        "id=%",
        "faces-redirect=true&javax.faces.ViewState=x"
      })
  void whatAPaperDoesNotKnowIsLeftOut(String query) {
    assertEquals(new Wanted(Page.PAPER, Map.of()), Wanted.of("paper?" + query).orElseThrow());
  }
}
