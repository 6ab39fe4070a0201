package org.qoltanba.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.europa.esig.dss.enumerations.Indication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.qoltanba.samples.Sample;

/** What those who know nothing of us say of a signed PDF: EU DSS, poppler and OpenSSL. */
public final class SignedPdfCheck {

  private static final Pattern POPPLER_VALID = Pattern.compile("Signature is Valid");

  private final byte[] pdf;

  private SignedPdfCheck(byte[] pdf) {
    this.pdf = pdf;
  }

  public static SignedPdfCheck of(byte[] pdf) {
    return new SignedPdfCheck(pdf);
  }

  /** Fails unless every referee finds exactly so many signatures, each baseline B and sound. */
  public SignedPdfCheck hasValidSignatures(int count) throws IOException, InterruptedException {
    return dssPasses(count).popplerPasses(count).opensslPasses(count);
  }

  /** EU DSS: PAdES baseline B, totally passed under the sample root, without a warning. */
  public SignedPdfCheck dssPasses(int count) throws IOException {
    var sound = new DssReferee.Verdict("PAdES-BASELINE-B", Indication.TOTAL_PASSED, List.of());
    assertEquals(Collections.nCopies(count, sound), new DssReferee().judge(pdf));
    return this;
  }

  /** {@code pdfsig} of poppler: the signature is valid. */
  public SignedPdfCheck popplerPasses(int count) throws IOException, InterruptedException {
    var output = popplerOutput();
    assertEquals(count, POPPLER_VALID.matcher(output).results().count(), output);
    return this;
  }

  /** {@code openssl cms -verify -cades}: signing-certificate-v2 and the chain hold. */
  public SignedPdfCheck opensslPasses(int count) throws IOException, InterruptedException {
    var outputs = opensslVerdicts();
    assertEquals(count, outputs.size());
    for (Referee.Verdict verdict : outputs) {
      assertEquals(0, verdict.exit(), verdict.output());
    }
    return this;
  }

  public String popplerOutput() throws IOException, InterruptedException {
    var file = Files.write(Files.createTempFile("signed", ".pdf"), pdf);
    try {
      return Referee.ask("pdfsig", "-nocert", file.toString()).output();
    } finally {
      Files.delete(file);
    }
  }

  public List<Referee.Verdict> opensslVerdicts() throws IOException, InterruptedException {
    var verdicts = new ArrayList<Referee.Verdict>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDSignature signature : document.getSignatureDictionaries()) {
        verdicts.add(openssl(signature));
      }
    }
    return verdicts;
  }

  private Referee.Verdict openssl(PDSignature signature) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("openssl");
    var cms = Files.write(folder.resolve("cms"), signature.getContents(pdf));
    var content = Files.write(folder.resolve("content"), signature.getSignedContent(pdf));
    var root = folder.resolve("root.pem");
    try (var in = Sample.class.getResourceAsStream("root.pem")) {
      Files.copy(in, root);
    }
    try {
      return Referee.ask(
          "openssl",
          "cms",
          "-verify",
          "-cades",
          "-binary",
          "-inform",
          "DER",
          "-in",
          cms.toString(),
          "-content",
          content.toString(),
          "-CAfile",
          root.toString(),
          "-out",
          folder.resolve("out").toString());
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
