package org.qoltanba.rendering.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.rendering.ooxml.Parsed.xml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

  @ParameterizedTest
  @CsvSource({"240,12", "-30,-1.5", "12.5pt,12.5", "1in,72", "2.54cm,72", "25.4mm,72", "2pc,24"})
  void aLengthIsTwipsOrHasItsUnit(String value, double points) {
    assertEquals(points, Measure.twips(value, 7), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "wide", "12em", "NaN", "1e999", "pt", "xpt"})
  void whatIsNoLengthCountsAsMissing(String value) {
    assertEquals(7, Measure.twips(value, 7));
    assertEquals(7, Measure.twips((String) null, 7));
  }

  @Test
  void strictFilesNameSidesOtherwise() {
    assertEquals(5, Measure.twips(xml("<w:ind w:start='100'/>"), "w:left", "w:start", 0));
    assertEquals(
        10, Measure.twips(xml("<w:ind w:start='100' w:left='200'/>"), "w:left", "w:start", 0));
    assertEquals(3, Measure.twips(null, "w:left", "w:start", 3));
  }

  @Test
  void drawingsCountInEmu() {
    assertEquals(1, Measure.emu("12700"));
    assertEquals(2, Measure.emu(xml("<a:ext cx='25400'/>"), "cx", 0));
    assertEquals(9, Measure.emu(null, "cx", 9));
  }

  @ParameterizedTest
  @CsvSource({"<w:b/>,true", "<w:b w:val='1'/>,true", "<w:b w:val='0'/>,false"})
  void aPropertyIsOnUnlessItSaysOtherwise(String property, boolean on) {
    assertEquals(on, Measure.on(xml(property)));
    assertFalse(Measure.on(null));
    assertFalse(Measure.on(xml("<w:b w:val='off'/>")));
    assertTrue(Measure.on(xml("<w:b w:val='on'/>")));
  }

  @ParameterizedTest
  @CsvSource({"7,7", "007,7", "-1,5", "1.5,5", "9999999999,5", "x,5", "'',5"})
  void aCountIsANumberWithoutSignOrFraction(String value, int count) {
    assertEquals(count, Value.count(value, 5));
  }

  @ParameterizedTest
  @CsvSource({"00ff7F,true", "auto,false", "00ff7,false", "00ff7g,false"})
  void aColourHasSixHexadecimalDigits(String value, boolean rgb) {
    assertEquals(rgb, Value.isRgb(value));
  }
}
