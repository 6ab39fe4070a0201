package org.qoltanba.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** What the ids of PDF/UA's parts begin with. */
  private static final String UA = "ua";

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
        broken.addAll(brokenRules(pdf, UA + declared.pdfua().get()));
      }
    } catch (IOException | VeraPDFException e) {
      throw new StepFailed("conform", e);
    } finally {
      forget();
    }
    return broken;
  }

  /**
   * What the file says that it is; empty where it says nothing, or can't be read. Other parts of
   * the standards than those made here count as much.
   */
  Optional<Conformance> declared(Content pdf) {
    InputStream file = new ASMemoryInStream(pdf.bytes(), pdf.size(), false);
    var none = PDFAFlavour.NO_FLAVOUR;
    try (var parser = Foundries.defaultInstance().createParser(file, none, none)) {
      return declared(parser.getFlavours());
    } catch (IOException | VeraPDFException e) {
      return Optional.empty();
    } finally {
      forget();
    }
  }

  private static Optional<Conformance> declared(List<PDFAFlavour> flavours) {
    var ids = flavours.stream().map(PDFAFlavour::getId).toList();
    var accessible =
        ids.stream().filter(id -> id.startsWith(UA)).map(id -> id.substring(UA.length()));
    var part = accessible.findFirst();
    return ids.stream()
        .filter(id -> id.matches("[1-4][abuef]?"))
        .map(id -> new Conformance(id, part))
        .findFirst();
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
