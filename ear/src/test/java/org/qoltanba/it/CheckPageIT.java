package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.qoltanba.validation.forgery.Forgeries;

/** Signed files checked on the page, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class CheckPageIT {

  private static final Map<String, String> HEADLINE =
      Map.of(
          "kk", "Қолтаңбалар жарамды, бірақ",
          "ru", "Подписи действительны, но",
          "en", "The signatures are valid, but");

  @TempDir Path folder;

  @Test
  void whatTheServerIssuedIsToldInAllLanguagesAtEachWidthAndInBothLights() throws IOException {
    try (Browser browser = Browser.as("clerk", "kk", "check")) {
      browser.picture("check-empty");
      assertEquals(List.of(), browser.barriers());
      drop(browser, "contract.pdf", issued());
      browser.await(By.cssSelector(".verdict.incomplete"));
      for (var sentence : HEADLINE.entrySet()) {
        browser.read(sentence.getKey());
        assertTrue(browser.text().contains(sentence.getValue()), browser.text());
        browser.click("details summary");
        browser.picture("check-incomplete-" + sentence.getKey());
        assertEquals(List.of(), browser.barriers());
      }
      browser.dark();
      browser.width(360);
      browser.picture("check-incomplete-narrow-dark");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      assertTrue(browser.shows(".ui-fileupload-choose .ui-button-text"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aPageThatWasCoveredAfterwardsIsNamed() throws IOException {
    try (Browser browser = Browser.as("auditor", "en", "check")) {
      drop(browser, "a & &lt;b&gt; copy.pdf", Forgeries.overlay(issued()));
      browser.await(By.cssSelector(".verdict.invalid"));
      assertTrue(browser.text().contains("Page 1: The content of a page was changed."));
      assertTrue(browser.text().contains("a & &lt;b&gt; copy.pdf"), browser.text());
      browser.picture("check-invalid");
      assertEquals(List.of(), browser.barriers());
    }
  }

  @Test
  void aFileOnItsWayIsNamedToScreenReaders() throws IOException {
    try (Browser browser = Browser.as("clerk", "ru", "check")) {
      browser.sendSlowly(50_000);
      drop(browser, "contract.pdf", new byte[300_000]);
      By progress = By.cssSelector(".ui-fileupload-row [role=progressbar]");
      assertEquals("contract.pdf", browser.await(progress).getAccessibleName());
      assertEquals(List.of(), browser.barriers());
      assertEquals(1, browser.count(".ui-fileupload-row"));
      browser.picture("check-on-its-way");
      browser.await(By.cssSelector(".ui-messages li"));
    }
  }

  @Test
  void whatIsNoPdfIsRefusedOnThePage() throws IOException {
    try (Browser browser = Browser.as("clerk", "ru", "check")) {
      drop(browser, "garbage.pdf", new byte[] {1, 2, 3});
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("Файл не является"), browser.text());
      browser.picture("check-refused");
    }
  }

  @Test
  void aFileWithAHostileNameIsRefusedAndTheNameIsNotCarriedOut() throws IOException {
    try (Browser browser = Browser.as("clerk", "en", "check")) {
      drop(browser, "<img src=x onerror=alert(1)>.pdf", new byte[] {1, 2, 3});
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("The name of the file has"), browser.text());
      assertEquals(0, browser.count("main img"));
      browser.picture("check-hostile");
    }
  }

  @Test
  void whoMayNotHaveFilesCheckedIsToldSo() throws IOException {
    try (Browser browser = Browser.as("admin", "en", "check")) {
      drop(browser, "contract.pdf", issued());
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("Your role"), browser.text());
    }
  }

  private void drop(Browser browser, String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    browser.type("file_input", file.toString());
  }

  private static byte[] issued() {
    Api clerk = Api.as("clerk");
    Answer issued = clerk.post("api/v1/documents", Samples.contract("kk")).expect(201);
    return clerk.get(issued.json().get("links").get("pdf").asString().substring(1)).bytes();
  }
}
