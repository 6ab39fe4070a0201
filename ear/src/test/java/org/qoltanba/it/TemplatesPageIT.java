package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** A template's way on the page, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class TemplatesPageIT {

  private static final String CLAUSE = "{{&gt; person-details}}";
  private static final String HOSTILE = "{{#if x}}&lt;img src=x onerror=alert(1)&gt;";

  private final String kind = "it-" + UUID.randomUUID();

  @TempDir Path folder;

  @Test
  void aFaultyTemplateIsToldWhereAndAHostileTextInItIsATextOnly() throws IOException {
    try (Browser browser = Browser.as("lawyer", "kk", "templates")) {
      browser.picture("templates");
      assertEquals(List.of(), browser.barriers());
      hand(browser, new TemplateZip(kind, "1.0.0"));
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("Құжат түрінің атын енгізіңіз"), browser.text());
      browser.type("wanted", kind);
      hand(browser, new TemplateZip(kind, "1.0.0").with("kk.docx", CLAUSE, HOSTILE));
      browser.await(By.cssSelector("#found .verdict.invalid"));
      assertTrue(browser.text().contains("<img src=x onerror=alert(1)>"), browser.text());
      assertTrue(browser.count("#found .card.invalid") > 0);
      assertEquals(0, browser.count("main img"));
      for (String language : List.of("ru", "en")) {
        browser.read(language);
        browser.await(By.cssSelector("#found .card.invalid"));
        browser.picture("templates-faulty-" + language);
      }
      assertTrue(browser.text().contains("Word file with comments: Қазақша"), browser.text());
      assertEquals(List.of(), browser.barriers());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aTemplateIsPublishedComparedAndRetired() throws IOException {
    try (Browser browser = Browser.as("admin", "en", "templates")) {
      browser.type("wanted", kind);
      hand(browser, new TemplateZip(kind, "1.0.0"));
      browser.await(By.cssSelector("#found .verdict.valid"));
      browser.go("app/templates.xhtml?kind=" + kind);
      browser.click(".publish");
      browser.await(By.cssSelector("#versions .card.valid"));
      hand(browser, new TemplateZip(kind, "1.1.0").with("en.docx", "Power", "Authority"));
      browser.await(By.cssSelector("#versions .card.indeterminate"));
      browser.picture("templates-versions");
      browser.choose("from", "1.0.0");
      browser.press("compare");
      browser.await(By.cssSelector(".lines ins"));
      assertTrue(browser.text().contains("Authority of attorney"), browser.text());
      browser.picture("templates-compared");
      assertEquals(List.of(), browser.barriers());
      browser.click("#versions .card.indeterminate .retire");
      browser.await(By.cssSelector(".ui-dialog.ui-overlay-visible, .ui-dialog[aria-hidden=false]"));
      browser.click(".ui-confirmdialog-yes");
      browser.await(By.cssSelector("#versions .card.past"));
      browser.dark();
      browser.width(360);
      browser.picture("templates-narrow-dark");
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.barriers());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void whoHandsNoTemplatesInHasNoSuchPageInTheMenu() {
    try (Browser browser = Browser.as("clerk", "en", "check")) {
      assertFalse(browser.text().contains("Templates"), browser.text());
      browser.go("app/templates.xhtml?kind=%3Cimg%20src=x%20onerror=alert(1)%3E");
      browser.await(By.cssSelector(".ui-messages li"));
      assertEquals(0, browser.count("main img"));
    }
  }

  private void hand(Browser browser, TemplateZip zip) throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".zip");
    browser.type("file_input", Files.write(file, zip.bytes()).toString());
  }
}
