package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Papers written on the page, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class FillPageIT {

  private static final String CONTRACT = "app/fill.xhtml?kind=rehabilitation-contract";
  private static final String HOSTILE = "Ахметова <img src=x onerror=alert(1)> Айгүл";
  private static final String NAME = "/data/recipient/fullName";

  private static final String WATCH =
      """
      window.waits = [];
      let key = 0;
      document.addEventListener('input', () => { key = performance.now(); }, true);
      document.addEventListener('drawn', () => {
        if (key) { window.waits.push(Math.round(performance.now() - key)); key = 0; }
      });
      """;

  private static final String UNHELPED =
      """
      return [...document.querySelectorAll('.line p[id$="-help"]')].filter((help) => {
        const field = help.closest('.line').querySelector('[aria-describedby]');
        return field && !field.getAttribute('aria-describedby').split(' ').includes(help.id);
      }).length;
      """;

  /** At which row the new button is focused that moves it. */
  private static final String MOVER =
      """
      const here = document.activeElement;
      const there = here.matches('.row-buttons .' + arguments[0]) && !here.dataset.before;
      return there ? here.closest('[data-place]').dataset.place : '';
      """;

  @Test
  void aContractIsWrittenFoundAgainAndIssuedInKazakh() {
    try (Browser browser = opened("kk", CONTRACT)) {
      browser.picture("fill-empty");
      assertEquals(List.of(), browser.barriers());
      browser.press("issue");
      browser.await(By.id("wrong"));
      browser.picture("fill-wrong");
      assertEquals(List.of(), browser.barriers());
      browser.click("#wrong a[data-jump='at" + NAME.replace('/', '.') + "']");
      assertEquals(NAME, focused(browser));
      write(browser, NAME, HOSTILE);
      saved(browser);
      browser.read("ru");
      assertEquals(HOSTILE, typed(browser, NAME));
      browser.read("kk");
      browser.go("app/fill.xhtml");
      browser.picture("fill-drafts");
      assertEquals(List.of(), browser.barriers());
      browser.click("#drafts a");
      browser.await(By.cssSelector(".mark"));
      assertEquals(HOSTILE, typed(browser, NAME));
      assertEquals(0, browser.count("main img"));
      rest(browser);
      long before = issued();
      String draft = browser.address().getQuery();
      browser.press("issue");
      browser.until(() -> browser.address().getPath().equals("/app/paper.xhtml"));
      assertEquals(before + 1, issued());
      browser.go("app/fill.xhtml");
      assertEquals(
          0, browser.count("#drafts a[href$='" + draft + "']"), "what is issued is no draft");
      assertEquals(List.of(), browser.complaints());
    }
  }

  private static void rest(Browser browser) {
    write(browser, "/data/centre/name", "«Үміт» орталығы");
    write(browser, "/data/centre/address", "Астана қ.");
    write(browser, "/data/centre/head/fullName", "Серікбаев Ерлан");
    write(browser, "/data/recipient/iin", "900312400010");
    browser.await(By.cssSelector(field("/data/recipient/iin") + " .hints .offer button"));
    browser.click(field("/data/recipient/iin") + " .hints .offer button");
    assertEquals("1990-03-12", typed(browser, "/data/recipient/birthDate"));
    browser.until(() -> browser.count(field("/data/recipient/birthDate") + " .hints .day") == 1);
    assertTrue(browser.text().contains("1990 жылғы 12 наурыз"));
    for (String row : List.of("/data/contract/services/0", "/data/contract/services/1")) {
      browser.click(field("/data/contract/services/-") + " .add");
      browser.await(By.cssSelector(field(row) + " + " + field("/data/contract/services/-")));
      browser.until(() -> row.equals(focused(browser)));
    }
    write(browser, "/data/contract/services/0", "артық");
    write(browser, "/data/contract/services/1", "психологиялық көмек");
    moved(browser, "/data/contract/services/1", "raise", "/data/contract/services/0");
    assertEquals("психологиялық көмек", typed(browser, "/data/contract/services/0"));
    moved(browser, "/data/contract/services/0", "raise", "/data/contract/services/0");
    moved(browser, "/data/contract/services/0", "lower", "/data/contract/services/1");
    assertEquals("артық", typed(browser, "/data/contract/services/0"));
    browser.click(field("/data/contract/services/0") + " .row-buttons button:last-of-type");
    browser.await(By.cssSelector("#sheet:not(:has(" + field("/data/contract/services/1") + "))"));
    assertEquals("психологиялық көмек", typed(browser, "/data/contract/services/0"));
    browser.picture("fill-full");
  }

  @Test
  void theFormIsReadableInAllLanguagesOnASmallScreenAndInTheDark() {
    for (String language : List.of("kk", "ru", "en")) {
      try (Browser browser = opened(language, "app/fill.xhtml?kind=order")) {
        browser.width(360);
        browser.dark();
        browser.picture("fill-narrow-dark-" + language);
        assertEquals(0L, browser.run(UNHELPED), "fields whose help no screen reader says");
        assertEquals(List.of(), browser.barriers());
        assertEquals(0, browser.overflow());
        browser.run("jQuery('#session').attr('data-seconds', 120).trigger('pfAjaxComplete')");
        browser.await(By.cssSelector("#ending[aria-hidden=false]"));
        browser.picture("fill-ending-" + language);
        assertEquals(List.of(), browser.complaints());
      }
    }
  }

  /** How soon is left to be read; a busy machine is no fault. */
  @Test
  void thePageFollowsEachKey() throws IOException {
    try (Browser browser = opened("kk", CONTRACT)) {
      browser.run(WATCH);
      for (char letter : "Ахметова Айгүл Серікқызы, Әділ Ұлан Қанатұлы".toCharArray()) {
        long before = waits(browser).size();
        write(browser, NAME, String.valueOf(letter));
        browser.until(() -> waits(browser).size() > before);
      }
      List<Long> waits = waits(browser).stream().sorted().toList();
      long usual = waits.get(waits.size() / 2);
      long slow = waits.get(waits.size() * 95 / 100);
      Path told = Path.of(System.getProperty("work.directory")).resolve("fill-latency.txt");
      Files.writeString(
          told, "p50 " + usual + " ms, p95 " + slow + " ms of " + waits.size() + "\n");
    }
  }

  @Test
  void whatDependsOnAChoiceAppearsAndMendingIsUndone() {
    try (Browser browser = opened("en", "app/fill.xhtml?kind=order")) {
      assertEquals(0, browser.count(field("/data/dischargeGrounds")));
      browser.write(field("/data/kind") + " select", "discharge");
      browser.await(By.cssSelector(field("/data/dischargeGrounds")));
      write(browser, NAME, "Ахметова  Айгүл");
      browser.await(By.cssSelector(".hints .mended button"));
      browser.picture("fill-mended");
      browser.click(".hints .mended button");
      browser.await(By.cssSelector("#sheet:not(:has(.mended))"));
      saved(browser);
      browser.go("app/fill.xhtml?" + browser.address().getQuery());
      browser.await(By.cssSelector(".mark"));
      assertEquals("Ахметова  Айгүл", typed(browser, NAME));
      assertEquals(
          0, browser.count(".hints .mended"), "it is left as typed when it is found again");
      write(browser, "/data/recipient/iin", "900312400011");
      browser.await(By.cssSelector(field("/data/recipient/iin") + " .hints .fault"));
      browser.picture("fill-fault");
      browser.run(
          """
          const name = document.querySelector(arguments[0]);
          name.value = 'Айгүл \ud83d\ude00';
          name.dispatchEvent(new Event('input', { bubbles: true }));
          """,
          field(NAME) + " input");
      browser.until(() -> browser.text().contains("No font has the character"));
      browser.picture("fill-no-page");
      browser.click(".mark[data-mark='/data/centre/name']");
      assertEquals("/data/centre/name", focused(browser));
      assertEquals(List.of(), browser.barriers());
    }
  }

  @Test
  void whoMayNotIssueIsToldSo() {
    try (Browser browser = Browser.as("auditor", "en", "fill")) {
      browser.go("app/fill.xhtml");
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("Your role"), browser.text());
      assertFalse(browser.text().contains("null"));
    }
  }

  /** How many contracts the register has. */
  private static long issued() {
    return Api.as("clerk")
        .get("api/v1/documents?template=rehabilitation-contract&size=1")
        .expect(200)
        .json()
        .get("total")
        .asLong();
  }

  private static Browser opened(String language, String path) {
    Browser browser = Browser.as("clerk", language, "fill");
    browser.go(path);
    browser.await(By.cssSelector(".mark"));
    return browser;
  }

  private static String field(String place) {
    return "[data-place='" + place + "']";
  }

  private static void write(Browser browser, String place, String text) {
    String line = field(place);
    browser.write(line + " input, " + line + " textarea", text);
  }

  private static String typed(Browser browser, String place) {
    return (String)
        browser.run(
            "return document.querySelector(arguments[0]).value;",
            field(place) + " input, " + field(place) + " textarea");
  }

  /** Moves a row by the keyboard, which goes with it. */
  private static void moved(Browser browser, String row, String way, String to) {
    browser.run(
        "document.querySelectorAll('.row-buttons *').forEach(one => one.dataset.before = 'x');");
    browser.write(field(row) + " .row-buttons ." + way, "" + Keys.ENTER);
    browser.until(
        () ->
            to.equals(browser.run(MOVER, way))
                && Boolean.TRUE.equals(
                    browser.run("return !document.querySelector('#pending *')")));
  }

  private static Object focused(Browser browser) {
    return browser.run("return document.activeElement.closest('[data-place]').dataset.place;");
  }

  private static void saved(Browser browser) {
    browser.until(() -> browser.address().getQuery().contains("draft="));
    browser.until(
        () -> Boolean.TRUE.equals(browser.run("return !document.querySelector('#pending *')")));
  }

  @SuppressWarnings("unchecked")
  private static List<Long> waits(Browser browser) {
    return (List<Long>) browser.run("return window.waits;");
  }
}
