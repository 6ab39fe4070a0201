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
import java.util.stream.Stream;
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

  /** EU DSS: totally passed under the sample root, off line, at exactly these levels. */
  public SignedPdfCheck dssFinds(String... levels) throws IOException {
    assertEquals(passed(levels), new DssReferee().judgeWithRevocation(pdf));
    return this;
  }

  /** The same of levels below B-LT, where nothing in the file tells of revocations. */
  public SignedPdfCheck dssFindsOfLowerLevels(String... levels) throws IOException {
    assertEquals(passed(levels), new DssReferee().judge(pdf));
    return this;
  }

  private static List<DssReferee.Verdict> passed(String... levels) {
    return Stream.of(levels)
        .map(level -> new DssReferee.Verdict(level, Indication.TOTAL_PASSED, List.of()))
        .toList();
  }

  /** {@code pdfsig} of poppler: the signature is valid. */
  public SignedPdfCheck popplerPasses(int count) throws IOException, InterruptedException {
    var output = popplerOutput();
    assertEquals(count, POPPLER_VALID.matcher(output).results().count(), output);
    return this;
  }

  /**
   * {@code openssl cms -verify -cades}: signing-certificate-v2 and the chain hold; of a document's
   * time-stamp {@code openssl ts -verify}.
   */
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
      return isTimestamp(signature)
          ? Referee.ask(timestampCommand(cms, content, root))
          : Referee.ask(signatureCommand(cms, content, root));
    } finally {
      delete(folder);
    }
  }

  private static boolean isTimestamp(PDSignature signature) {
    return "ETSI.RFC3161".equals(signature.getSubFilter());
  }

  private static String[] signatureCommand(Path cms, Path content, Path root) {
    var line =
        "openssl cms -verify -cades -binary -inform DER -in %s -content %s -CAfile %s -out %s.out";
    return line.formatted(cms, content, root, content).split(" ");
  }

  private static String[] timestampCommand(Path token, Path content, Path root) {
    var line = "openssl ts -verify -token_in -in %s -data %s -CAfile %s";
    return line.formatted(token, content, root).split(" ");
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
