package org.qoltanba.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.verapdf.as.io.ASMemoryInStream;
import org.verapdf.containers.StaticCoreContainers;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.impl.containers.StaticContainers;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.tools.StaticResources;
import org.verapdf.xmp.containers.StaticXmpCoreContainers;

/** veraPDF; safe for threads, each of which it remembers its file by. */
public final class VeraPdf implements Judge {

  public VeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /**
   * @throws StepFailed if the file can't be read or the profile is none of veraPDF's
   */
  @Override
  public List<String> brokenRules(Content pdf, Conformance declared) {
    var broken = new ArrayList<String>();
    try {
      broken.addAll(brokenRules(pdf, declared.pdfa()));
      if (declared.pdfua().isPresent()) {
        broken.addAll(brokenRules(pdf, "ua" + declared.pdfua().get()));
      }
    } catch (IOException | VeraPDFException e) {
      throw new StepFailed("conform", e);
    } finally {
      forget();
    }
    return broken;
  }

  private static List<String> brokenRules(Content pdf, String profile)
      throws IOException, VeraPDFException {
    var flavour = PDFAFlavour.byFlavourId(profile);
    InputStream file = new ASMemoryInStream(pdf.bytes(), pdf.size(), false);
    try (var parser = Foundries.defaultInstance().createParser(file, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getRuleId)
          .map(rule -> profile + " " + rule.getClause() + "-" + rule.getTestNumber())
          .distinct()
          .toList();
    }
  }

  /** What it keeps by thread would hold the paper until that thread's next one. */
  private static void forget() {
    StaticContainers.clearAllContainers();
    StaticCoreContainers.clearAllContainers();
    StaticResources.clear();
    StaticXmpCoreContainers.clearAllContainers();
  }
}
