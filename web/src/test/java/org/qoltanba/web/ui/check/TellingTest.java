package org.qoltanba.web.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Role;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.language.Messages;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeValidations;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

class TellingTest {

  private static final ValidationReport CHANGED =
      new FakeValidations()
          .validate(
              new Caller("clerk", "shelter", Set.of(Role.CLERK)),
              () -> ValidationOrder.of(new Content(new byte[] {1})));

  @Test
  void aChangedPageIsNamedWithWhoAndWhenInTheReadersZone() {
    ToldSignature told = told("en").signatures().get(0);
    assertEquals("invalid", told.verdict());
    assertEquals("The signature of Ә. Ұ. is NOT valid.", told.headline());
    assertEquals(List.of("Page 2: The content of a page was changed."), told.changes());
    assertTrue(told.sentences().get(1).contains("22 November 2026, 17:00"), told.toString());
    assertEquals("520101299991", told.facts().get("check.fact.iin"));
  }

  @Test
  void theSameIsToldInKazakhAndRussian() {
    assertEquals(
        List.of("2-бет: Бет мазмұны өзгертілген."), told("kk").signatures().get(0).changes());
    assertTrue(told("ru").headline().startsWith("На этот документ нельзя полагаться"));
    assertTrue(told("ru").faults().contains("Ещё не подписано: lawyer"));
  }

  @Test
  void whetherItIsFitForTheArchiveIsTold() {
    assertEquals(List.of("The file is PDF/A-3a, as it says."), told("en").archival());
  }

  @Test
  void theVerdictOnAllOfItIsOneWord() {
    assertEquals("invalid", Telling.verdict(CHANGED));
    assertEquals("valid", Telling.verdict(report(List.of(), List.of(), Verdict.VALID)));
    assertEquals("unsigned", Telling.verdict(report(List.of(), List.of())));
    assertEquals("incomplete", Telling.verdict(report(List.of(), List.of("a"), Verdict.VALID)));
    assertEquals("unsure", Telling.verdict(report(List.of(), List.of(), Verdict.INDETERMINATE)));
    assertEquals(
        "invalid",
        Telling.verdict(
            report(List.of(new Fault("", "pdf-syntax")), List.of(), Verdict.INDETERMINATE)));
  }

  private static ValidationReport report(
      List<Fault> faults, List<String> missing, Verdict... verdicts) {
    List<SignatureVerdict> signatures =
        List.of(verdicts).stream().map(TellingTest::signed).toList();
    return new ValidationReport(signatures, missing, faults, Optional.empty(), Map.of());
  }

  private static SignatureVerdict signed(Verdict verdict) {
    List<Fault> reasons =
        verdict == Verdict.VALID ? List.of() : List.of(new Fault("", "etsi-unknown"));
    return new SignatureVerdict(
        "director",
        false,
        verdict,
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        reasons,
        List.of());
  }

  private static Told told(String language) {
    var reader = new Reader(new FakeRequest("GET").header("Accept-Language", language).request());
    var messages = new Messages();
    var sentences = new Sentences(reader, messages);
    return new Telling(sentences, messages, reader, ZoneId.of("Asia/Almaty")).of(CHANGED);
  }
}
