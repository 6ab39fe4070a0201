package org.qoltanba.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  private static final Facts FACTS =
      new Facts(
          Map.of("a", Map.of("b/c~d", "1"), "list", List.of("2", Map.of("0", "3")), "t", "4"));

  @ParameterizedTest
  @CsvSource({
    "/a/b~1c~0d, 1",
    "/list/0, 2",
    "/list/1/0, 3",
    "/t, 4",
    "/list/2,",
    "/list/-,",
    "/list/00,",
    "/list/99999999999,",
    "/t/x,",
    "/x/y,",
    "/a/b,"
  })
  void aPointerLeadsToItsValueOrNowhere(String pointer, String value) {
    assertEquals(Optional.ofNullable(value), FACTS.at(pointer));
  }
}
