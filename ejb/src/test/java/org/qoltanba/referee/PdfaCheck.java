package org.qoltanba.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
public final class PdfaCheck {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private final byte[] pdf;

  private PdfaCheck(byte[] pdf) {
    this.pdf = pdf;
  }

  public static PdfaCheck of(byte[] pdf) {
    return new PdfaCheck(pdf);
  }

  /**
   * Fails unless the file obeys the profile.
   *
   * @param flavour such as {@code 2b}, {@code 2a} or {@code ua1}
   */
  public PdfaCheck obeys(String flavour) throws IOException, VeraPDFException {
    assertEquals(List.of(), broken(flavour));
    return this;
  }

  /** The rules of the profile that the file breaks, each as clause, test and place. */
  public List<String> broken(String flavour) throws IOException, VeraPDFException {
    var profile = PDFAFlavour.byFlavourId(flavour);
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
        var validator = Foundries.defaultInstance().createValidator(profile, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(PdfaCheck::words)
          .distinct()
          .toList();
    }
  }

  private static String words(TestAssertion assertion) {
    var rule = assertion.getRuleId();
    return rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage();
  }
}
