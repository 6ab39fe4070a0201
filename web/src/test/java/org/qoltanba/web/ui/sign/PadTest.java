package org.qoltanba.web.ui.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Refusal;

class PadTest {

  @Test
  void whatIsDrawnIsRead() {
    var strokes = Pad.strokes("{\"lines\":[[[1,2.5],[3,4]],[[5,6]]]}").orElseThrow();
    assertEquals("[[[1, 2.5], [3, 4]], [[5, 6]]]", strokes.toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "{\"lines\":[]}"})
  void nothingIsDrawn(String kept) {
    assertEquals(Optional.empty(), Pad.strokes(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{}", "{\"lines\":5}", "5"})
  void whatNoPadKeepsIsRefused(String kept) {
    assertThrows(Refusal.class, () -> Pad.strokes(kept));
  }
}
