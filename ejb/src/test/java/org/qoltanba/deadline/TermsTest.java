package org.qoltanba.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {

  static Collection<Term> all() {
    return Terms.packed().all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aTermNamesItsArticleInAllLanguages(Term term) {
    String article = term.id().split("-")[1];
    assertTrue(term.article().kk().startsWith(article + "-"), term.article().kk());
    assertTrue(term.article().ru().endsWith(" " + article), term.article().ru());
    assertTrue(term.article().en().matches("(article|paragraph) " + article + "\\b.*"));
    assertTrue(term.edition().matches("20\\d\\d(-\\d\\d)?"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aTermInWorkingDaysEndsOnOne(Term term) {
    if (term.unit() == Term.Unit.WORKING_DAYS) {
      assertEquals(Term.DayOff.NEXT_WORKING_DAY, term.dayOff());
    }
  }

  @Test
  void anUnknownTermIsNotFound() {
    assertTrue(Terms.packed().find("appc-99").isEmpty());
  }
}
