package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.NonConforming;
import org.qoltanba.document.StepFailed;

/** What the log tells of a failure. */
class TraceTest {

  @Test
  void aTraceNamesTypesAndPlacesButNoMessages() {
    var failure = new StepFailed("render", new IOException("the recipient's name"));
    String trace = Trace.of(failure);
    assertTrue(trace.contains("java.io.IOException") && trace.contains("TraceTest"), trace);
    assertFalse(trace.contains("recipient"), trace);
  }

  @Test
  void aTraceTellsWhichRulesAPaperBreaks() {
    var failure = new StepFailed("conform", new NonConforming(List.of("ua1 7.1-9")));
    assertTrue(Trace.of(failure).contains("ua1 7.1-9"));
  }
}
