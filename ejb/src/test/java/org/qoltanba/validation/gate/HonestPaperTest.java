package org.qoltanba.validation.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.signing.SignedPapers;

/** What this service signs passes the gate. */
class HonestPaperTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10})
  void withSoManySignaturesItPasses(int parties) throws Exception {
    GateReport report = Gate.judge(SignedPapers.signed(parties));
    assertTrue(report.passes(), report.toString());
    assertEquals(
        IntStream.rangeClosed(1, parties).mapToObj(i -> "party" + i).toList(),
        report.signatures().stream().map(GateSignature::field).toList());
    assertEquals(List.of(), report.openFields());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void taggedItPassesToo(int parties) throws Exception {
    GateReport report = Gate.judge(SignedPapers.tagged(parties));
    assertTrue(report.passes(), report.toString());
    assertEquals(parties, report.signatures().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void withCrossReferenceStreamsItPassesToo(int parties) throws Exception {
    byte[] pdf = SignedPapers.compressed(parties);
    assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).contains("/Type /ObjStm"));
    GateReport report = Gate.judge(pdf);
    assertTrue(report.passes(), report.toString());
    assertEquals(parties, report.signatures().size());
  }

  @Test
  void whatLaterSignaturesChangedIsToldWithItsPage() throws Exception {
    GateReport report = Gate.judge(SignedPapers.signed(2));
    var changes = report.signatures().get(0).changes();
    assertEquals(1, changes.size(), changes.toString());
    assertEquals("field-signed", changes.get(0).code());
    assertEquals(1, changes.get(0).page().orElseThrow());
    assertEquals(List.of(), report.signatures().get(1).changes());
  }

  @Test
  void fieldsThatNobodyHasSignedAreTold() throws Exception {
    GateReport report = Gate.judge(SignedPapers.partly(3, 1));
    assertTrue(report.passes(), report.toString());
    assertEquals(List.of("party2", "party3"), report.openFields());
  }

  @Test
  void aFileWithoutSignaturesHasNone() throws Exception {
    GateReport report = Gate.judge(SignedPapers.withoutPlaces());
    assertTrue(report.passes(), report.toString());
    assertEquals(List.of(), report.signatures());
  }
}
