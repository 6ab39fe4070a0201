package org.qoltanba.template.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InvalidSchemaException;
import org.junit.jupiter.api.Test;

class BoundedExpressionTest {

  private static boolean matches(String regex, String text) {
    return new BoundedExpression(regex).matches(text);
  }

  @Test
  void anExpressionIsFoundAnywhereInTheText() {
    assertTrue(matches("b+", "abbc"));
    assertFalse(matches("^b", "abbc"));
  }

  @Test
  void theEndOfTheTextIsNotBeforeALastLineBreak() {
    assertTrue(matches("^a$", "a"));
    assertFalse(matches("^a$", "a\n"));
    assertTrue(matches("a\\$", "a$b"));
    assertTrue(matches("a\\\\$", "a\\"));
  }

  @Test
  void aLongTextIsSearchedToItsEnd() {
    assertTrue(matches("^[a-z ]+x$", "a ".repeat(100_000) + "x"));
    assertEquals(false, matches("\\S", " ".repeat(1_000_000)));
  }

  @Test
  void aSearchWithoutEndIsGivenUp() {
    assertThrows(
        BoundedExpression.EndlessSearch.class, () -> matches("(.*a){20}b", "a".repeat(100)));
  }

  @Test
  void anExpressionThatDemandsTooMuchIsNone() {
    assertThrows(InvalidSchemaException.class, () -> new BoundedExpression("(x{999}){999}"));
    assertThrows(InvalidSchemaException.class, () -> new BoundedExpression("a".repeat(1_001)));
    assertThrows(InvalidSchemaException.class, () -> new BoundedExpression("("));
  }
}
