package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Papers for the rows of a table on the page, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class BatchPageIT {

  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  /** What references begin with; of this run alone. */
  private final String begin = UUID.randomUUID().toString();

  @TempDir Path folder;

  @Test
  void aTableIsCheckedStartedLeftFoundAgainAndStopped() throws IOException {
    try (Browser browser = Browser.as("clerk", "kk", "batch")) {
      browser.picture("batch-empty");
      assertEquals(List.of(), browser.barriers());
      drop(browser, Tables.sound(60) + Tables.row(HOSTILE, "жақында"));
      browser.await(By.id("start"));
      browser.await(By.xpath("//*[@id='faults_data']//td[contains(., '62')]"));
      assertTrue(browser.text().contains("мысалы: " + begin + "-2"), browser.text());
      for (String language : List.of("ru", "en", "kk")) {
        browser.read(language);
        browser.picture("batch-checked-" + language);
      }
      assertEquals(List.of(), browser.barriers());
      browser.press("start");
      browser.await(By.id("bar"));
      browser.picture("batch-running");
      browser.go("app/check.xhtml");
      browser.go("app/batch.xhtml");
      browser.click(".plain a");
      browser.await(By.id("stop"));
      browser.press("stop");
      browser.await(By.id("start"));
      browser.await(By.cssSelector(".papers a"));
      assertTrue(browser.title().equals("Жұмыс орны"), browser.title());
      browser.picture("batch-stopped");
      assertEquals(
          1,
          Api.as("clerk")
              .get("api/v1/documents?reference=" + begin + "-2")
              .json()
              .get("total")
              .asInt());
      assertEquals(List.of(), browser.barriers());
      browser.dark();
      browser.width(360);
      browser.picture("batch-narrow-dark");
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.barriers());
      browser.press("start");
      browser.await(By.cssSelector("#progress .card.valid"));
      browser.picture("batch-done");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aHostileTableIsRefusedAndItsTextsAreTextsOnly() throws IOException {
    try (Browser browser = Browser.as("lawyer", "en", "batch")) {
      drop(browser, HOSTILE + ";b\n1;2\n");
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("is called so: " + HOSTILE), browser.text());
      assertEquals(0, browser.count("main img"));
      browser.picture("batch-refused");
      browser.go("app/batch.xhtml?id=%3Cimg%20src=x%3E");
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("There is no such batch."), browser.text());
    }
  }

  @Test
  void rowsWithFaultsArePaged() throws IOException {
    try (Browser browser = Browser.as("clerk", "ru", "batch")) {
      drop(browser, Tables.HEAD + Tables.row("", "вчера").repeat(260));
      browser.await(By.cssSelector("#faults .ui-paginator-next"));
      assertEquals(50, browser.count("#faults_data > tr"));
      browser.click("#faults .ui-paginator-last");
      browser.await(By.xpath("//*[@id='faults_data']//td[contains(., '261')]"));
      assertEquals(10, browser.count("#faults_data > tr"));
      browser.width(360);
      browser.picture("batch-faults-narrow");
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.barriers());
      assertEquals(List.of(), browser.complaints());
    }
  }

  private void drop(Browser browser, String table) throws IOException {
    browser.choose("kind", Tables.KIND);
    browser.type("reference", begin);
    browser.press("word");
    Path file = Files.writeString(folder.resolve("table.csv"), table);
    browser.type("file_input", file.toString());
  }
}
