package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.Referee;
import org.qoltanba.referee.SignedPdfCheck;

/** The issued contract before referees that know nothing of us. */
@ExtendWith(ArquillianExtension.class)
class IssuedPdfIT {

  private static final String DOCUMENTS = "api/v1/documents";

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyRefereeAcceptsItAfterEachSignature(String language) throws Exception {
    Api director = Api.as("director");
    Answer issued = director.post(DOCUMENTS, Samples.contract(language)).expect(201);
    String path = issued.header("Location");
    judge(director.get(path + "/pdf").expect(200).bytes(), 1);
    for (String party : new String[] {"director", "recipient"}) {
      String order = "{\"party\": \"%s\", \"level\": \"B-B\"}".formatted(party);
      director.post(path + "/signatures", order).expect(201);
    }
    byte[] pdf = director.get(path + "/pdf").expect(200).bytes();
    judge(pdf, 3);
    keep(language, pdf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void pdftotextFindsEveryClauseWithTheRightLetters(String language) throws Exception {
    byte[] pdf =
        Api.as("clerk")
            .post(DOCUMENTS, Samples.contract(language), "Accept", "application/pdf")
            .expect(201)
            .bytes();
    Path file = keep("text-" + language, pdf);
    String text = squeezed(Referee.ask("pdftotext", "-raw", file.toString(), "-").output());
    String expected = Samples.text(Samples.CONTRACT.resolve("expected/full." + language + ".txt"));
    for (String line : expected.lines().toList()) {
      String paragraph = squeezed(line);
      assertTrue(text.contains(paragraph), () -> "missing: " + line);
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertTrue(pages == 3 || pages == 4, pages + " pages");
      assertEquals(
          language,
          document.getDocumentCatalog().getLanguage().toLowerCase(Locale.ROOT).substring(0, 2));
    }
  }

  private static void judge(byte[] pdf, int signatures) throws Exception {
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
    SignedPdfCheck.of(pdf).hasValidSignatures(signatures);
  }

  /** Kept as build output, to be looked at. */
  private static Path keep(String name, byte[] pdf) throws Exception {
    Path folder = Path.of(System.getProperty("work.directory"), "issued");
    Files.createDirectories(folder);
    return Files.write(folder.resolve(name + ".pdf"), pdf);
  }

  /** Without white space and page numbers, which stand alone on a line. */
  private static String squeezed(String text) {
    return text.replaceAll("(?m)^\\s*\\f?[0-9]{1,2}\\s*$", "").replaceAll("[\\s\\u00a0]+", "");
  }
}
