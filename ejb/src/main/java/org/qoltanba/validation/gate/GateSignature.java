package org.qoltanba.validation.gate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.qoltanba.document.Fault;
import org.qoltanba.document.verdict.PdfChange;
import org.qoltanba.validation.pdf.XrefSection.Span;

/**
 * What the gate says of one signature or time-stamp.
 *
 * @param field the fully qualified name of its field
 * @param timestamp that it is the document's time-stamp and nobody's signature
 * @param end behind the last byte it covers; 0 where that can't be told
 * @param gap the place that it leaves out, where its own contents stand; null where there is none
 * @param faults why its structure can't be trusted
 * @param changes what was changed after it, oldest first
 */
public record GateSignature(
    String field,
    boolean timestamp,
    long end,
    Span gap,
    List<Fault> faults,
    List<PdfChange> changes) {

  public GateSignature {
    faults = List.copyOf(faults);
    changes = List.copyOf(changes);
  }

  /** Its contents as they stand in the file, padded with zeros. */
  public byte[] contents(byte[] pdf) {
    String digits = new String(pdf, gap.start() + 1, gap.end() - gap.start() - 2, US_ASCII);
    return HexFormat.of().parseHex(digits);
  }

  /** What it covers of the file. */
  public byte[] covered(byte[] pdf) {
    byte[] covered = Arrays.copyOf(pdf, (int) end - (gap.end() - gap.start()));
    System.arraycopy(pdf, gap.end(), covered, gap.start(), (int) end - gap.end());
    return covered;
  }

  /** Whether nothing stands against it. */
  public boolean passes() {
    return faults.isEmpty()
        && changes.stream().allMatch(change -> change.effect() == PdfChange.Effect.PERMITTED);
  }
}
