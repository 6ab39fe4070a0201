package org.qoltanba.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.samples.Sample;

class PadesSignerTest {

  static final Clock STOPPED =
      Clock.fixed(Instant.parse("2026-11-20T10:15:30.5Z"), ZoneId.of("+05:00"));

  private static final KeyRing P256 =
      SampleKeys.ring(Sample.ORGANISATION_P256, Sample.DIRECTOR, Sample.RECIPIENT);
  private static final KeyRing RSA3072 =
      SampleKeys.ring(Sample.ORGANISATION, Sample.DIRECTOR_RSA3072, Sample.RECIPIENT);

  @Test
  void threePartiesSignOneAfterTheOtherWithP256() throws Exception {
    threePartiesSign(new PadesSigner(P256, STOPPED));
  }

  @Test
  void threePartiesSignOneAfterTheOtherWithRsa3072() throws Exception {
    threePartiesSign(new PadesSigner(RSA3072, STOPPED));
  }

  private static void threePartiesSign(PadesSigner signer) throws Exception {
    var first = signer.sign(Papers.paper(Language.KK, "organisation"));
    judge(first.pdf().bytes(), 1);
    var second = signer.countersign(Papers.opened(first, Papers.order("director")));
    judge(second.pdf().bytes(), 2);
    var third =
        signer.countersign(
            Papers.opened(second.pdf(), Language.KK, Papers.order("recipient"), List.of()));
    judge(third.pdf().bytes(), 3);
  }

  private static void judge(byte[] pdf, int signatures) throws Exception {
    PdfaCheck.of(pdf).obeys("2b");
    SignedPdfCheck.of(pdf).hasValidSignatures(signatures);
  }
}
