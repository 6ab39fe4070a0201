package org.qoltanba.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.document.verdict.Verdict;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.trust.TrustAnchors;

class ValidatorTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10})
  void whatWeSignIsValid(int parties) throws Exception {
    var report = Validators.judge(SignedPapers.signed(parties));
    assertTrue(report.valid(), report.toString());
    assertEquals(parties, report.signatures().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatWeSignInATaggedFileIsValid(int parties) throws Exception {
    var report = Validators.judge(SignedPapers.tagged(parties));
    assertTrue(report.valid(), report.toString());
  }

  @Test
  void itSaysWhoSignedAndThatTheKeyIsASample() throws Exception {
    var signature = Validators.judge(SignedPapers.signed(1)).signatures().get(0);
    var signer = signature.signer().orElseThrow();
    assertEquals("ҮЛГІ/SAMPLE ӨТЕҒҰЛОВА ГҮЛНӘР ҺАДИҚЫЗЫ", signer.name());
    assertEquals(Optional.of("520101299991"), signer.iin());
    assertEquals(Optional.of("260140990008"), signer.bin());
    assertEquals(List.of("organisation", "head"), signer.roles());
    assertTrue(signer.sample());
    assertEquals("PAdES-BASELINE-B", signature.level());
    assertEquals(List.of("revocation-unknown"), codes(signature.notes()));
  }

  @Test
  void aFieldThatNobodyHasSignedIsMissing() throws Exception {
    byte[] pdf = SignedPapers.partly(3, 2);
    var report = Validators.judge(pdf);
    assertFalse(report.valid());
    assertEquals(List.of("party3"), report.missing());
    assertTrue(expecting(pdf, "party1", "party2").valid());
    assertEquals(List.of("lawyer"), expecting(pdf, "party1", "lawyer").missing());
  }

  @Test
  void aFileThatNobodyHasSignedIsNotValidAndNoError() throws Exception {
    var report = Validators.judge(SignedPapers.withoutPlaces());
    assertFalse(report.valid());
    assertEquals(List.of(), report.signatures());
    assertEquals(List.of(), report.faults());
  }

  @Test
  void whatIsNoPdfIsRefused() {
    var order = ValidationOrder.of(new Content("garbage".getBytes()));
    var refusal = assertThrows(Refusal.class, () -> Validators.judge(order));
    assertEquals("not-a-pdf", refusal.faults().get(0).code());
  }

  @Test
  void aPdfThatCantBeReadIsNotValid() {
    var report = Validators.judge("%PDF-1.7\nand no more of it".getBytes());
    assertFalse(report.valid());
    assertEquals(List.of("pdf-no-startxref"), codes(report.faults()));
  }

  @Test
  void aSignerWhomNobodyTrustsIsIndeterminate() throws Exception {
    var stranger = Validators.of(new TrustAnchors(List.of(), Optional.empty()), Clock.systemUTC());
    var order = ValidationOrder.of(new Content(SignedPapers.signed(1)));
    var signature = stranger.judge(order).signatures().get(0);
    assertEquals(Verdict.INDETERMINATE, signature.verdict());
    assertEquals(List.of("etsi-no-certificate-chain-found"), codes(signature.reasons()));
  }

  @Test
  void onceTheCertificateHasEndedNothingProvesThatItHadNot() throws Exception {
    var late = Clock.fixed(Instant.parse("2047-01-01T00:00:00Z"), ZoneOffset.UTC);
    var order = ValidationOrder.of(new Content(SignedPapers.signed(1)));
    var report = Validators.of(Validators.sampleAnchors(), late).judge(order);
    var signature = report.signatures().get(0);
    assertEquals(Verdict.INDETERMINATE, signature.verdict());
    assertEquals(List.of("etsi-out-of-bounds-no-poe"), codes(signature.reasons()));
  }

  @Test
  void reportsAreGivenWhereTheyAreWanted() throws Exception {
    var pdf = new Content(SignedPapers.signed(1));
    var all = Set.of(ReportKind.values());
    var order = new ValidationOrder(pdf, Optional.empty(), Optional.empty(), all);
    var reports = Validators.judge(order).reports();
    assertEquals(all, reports.keySet());
    assertTrue(reports.get(ReportKind.ETSI).contains("ValidationReport"));
    assertTrue(reports.get(ReportKind.SIMPLE).contains("<SimpleReport"));
    assertTrue(reports.get(ReportKind.DETAILED).contains("<DetailedReport"));
    assertEquals(Set.of(), Validators.judge(ValidationOrder.of(pdf)).reports().keySet());
  }

  private static ValidationReport expecting(byte[] pdf, String... fields) {
    var file = new Content(pdf);
    var expected = Optional.of(Set.of(fields));
    return Validators.judge(new ValidationOrder(file, Optional.empty(), expected, Set.of()));
  }

  private static List<String> codes(List<Fault> faults) {
    return faults.stream().map(Fault::code).toList();
  }
}
