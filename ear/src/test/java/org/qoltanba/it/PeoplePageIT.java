package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A person's data taken from one paper into the next, by consent, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class PeoplePageIT {

  private static final String PERSON = "/data/recipient";
  private static final String NAME = "Қабылова Мәриям <img src=x onerror=alert(1)>";
  private static final String IIN = "850101400011";
  private static final String OTHER_IIN = "920202400026";
  private static final Map<String, String> VOIDED =
      Map.of(
          "kk", "Келісім жарамсыз, деректер өшірілді",
          "ru", "Согласие недействительно, данные удалены",
          "en", "Consent void, data deleted");
  private static final String NOBODY = ".ui-autocomplete-empty-message";
  private static final String FOUND = ".ui-autocomplete-panel .ui-autocomplete-item";

  @Test
  void whoHasConsentedIsTakenOverUntilTheConsentIsWithdrawn() {
    try (Browser browser = opened("kk", "rehabilitation-contract")) {
      write(browser, "/fullName", NAME);
      write(browser, "/iin", IIN);
      write(browser, "/address", "Құпия көше, 1");
      ask(browser);
      assertFalse(browser.text().contains("Құпия көше"));
      assertEquals(List.of(), browser.barriers());
      browser.press("person-remember");
      browser.await(By.cssSelector("#people .faults li"));
      browser.picture("people-refused");
      consent(browser);
      browser.press("person-remember");
      browser.until(() -> browser.count("#people-done:not(:empty)") == 1);
      browser.picture("people-remembered");

      browser.go("app/fill.xhtml?kind=order");
      browser.await(By.cssSelector(".mark"));
      write(browser, "/fullName", "Басқа");
      ask(browser);
      find(browser, "қаб");
      assertTrue(browser.text().contains("Қ… М…"), browser.text());
      assertFalse(browser.text().contains("Мәриям"), "names are masked until one is taken over");
      browser.picture("people-found");
      choose(browser);
      assertEquals(List.of(), browser.barriers());
      browser.press("person-take");
      browser.until(() -> IIN.equals(typed(browser, "/iin")));
      assertEquals("Басқа", typed(browser, "/fullName"), "what is typed stays");
      browser.await(By.cssSelector(line("/fullName") + " .hints .offer button"));
      browser.picture("people-taken");
      browser.click(line("/fullName") + " .hints .offer button");
      assertEquals(NAME, typed(browser, "/fullName"));
      assertEquals(0, browser.count("main img"));
      browser.click(".person-buttons .undo");
      browser.until(() -> "".equals(typed(browser, "/iin")));
      assertEquals(NAME, typed(browser, "/fullName"), "what was inserted by hand stays");

      ask(browser);
      find(browser, IIN);
      choose(browser);
      browser.click("#people details summary");
      browser.until(() -> browser.shows("#people .events li:last-child"));
      assertTrue(browser.text().contains("көшірген: clerk"), browser.text());
      browser.press("person-withdraw");
      browser.await(By.cssSelector("#sure .ui-confirmdialog-yes"));
      browser.until(() -> browser.shows("#sure .ui-confirmdialog-yes"));
      browser.click("#sure .ui-confirmdialog-yes");
      browser.until(() -> browser.count("#people-done:not(:empty)") == 1);
      browser.picture("people-withdrawn");
      find(browser, IIN);
      browser.await(By.cssSelector(NOBODY));
      assertEquals(0, browser.count(FOUND));
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void theDialogueFitsOnASmallScreenInAllLanguages() {
    for (String language : List.of("kk", "ru", "en")) {
      try (Browser browser = opened(language, "order")) {
        browser.width(360);
        browser.dark();
        write(browser, "/fullName", "Ахметова Айгүл");
        ask(browser);
        browser.picture("people-narrow-dark-" + language);
        assertEquals(List.of(), browser.barriers());
        assertEquals(0, browser.overflow());
        assertEquals(List.of(), browser.complaints());
      }
    }
  }

  @Test
  void aVoidConsentForgetsThePersonAndTheJournalTellsWhoDidWhat() {
    Answer consent = issuedConsent();
    try (Browser browser = opened("kk", "rehabilitation-contract")) {
      write(browser, "/fullName", "Жұмабаева Сара");
      write(browser, "/iin", OTHER_IIN);
      ask(browser);
      browser.type("consent-number", consent.at("/number"));
      consent(browser);
      browser.press("person-remember");
      browser.until(() -> browser.count("#people-done:not(:empty)") == 1);
      find(browser, OTHER_IIN);
      browser.await(By.cssSelector(FOUND));
      Api.as("director")
          .post("api/v1/documents/" + consent.at("/id") + "/void", "{\"reason\": \"Wrong\"}")
          .expect(200);
      find(browser, "жұмаб");
      browser.await(By.cssSelector(NOBODY));
      assertEquals(0, browser.count(FOUND));
    }
    try (Browser browser = Browser.as("auditor", "kk", "persons")) {
      for (var line : VOIDED.entrySet()) {
        browser.read(line.getKey());
        assertTrue(told(browser).contains(line.getValue()), told(browser));
        assertFalse(browser.text().toLowerCase(Locale.ROOT).contains("жұмаб"), browser.text());
        assertFalse(browser.text().contains(OTHER_IIN), browser.text());
        assertEquals(List.of(), browser.barriers());
      }
      browser.read("en");
      assertTrue(told(browser).contains("Search by IIN, found: 1"), told(browser));
      assertTrue(told(browser).contains("Search by name, found: 0"), told(browser));
      browser.picture("journal");
      browser.write("#lines_data a", "" + Keys.ENTER);
      browser.await(By.cssSelector(".kind-of"));
      assertTrue(told(browser).contains("not remembered"), told(browser));
      assertTrue(browser.address().getQuery().startsWith("id="), browser.address().toString());
      for (String deed : List.of("Data remembered", VOIDED.get("en"), "Journal read")) {
        assertTrue(told(browser).contains(deed), told(browser));
      }
      assertFalse(told(browser).contains("Search"), "that was everyone's");
      browser.choose("what", "INSPECTED");
      browser.type("who", "auditor" + Keys.ENTER);
      browser.until(() -> !told(browser).contains(VOIDED.get("en")));
      assertTrue(told(browser).contains("Journal read"), told(browser));
      browser.width(360);
      browser.dark();
      browser.picture("journal-narrow-dark");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      browser.go("app/persons.xhtml");
      browser.picture("journal-whole-narrow-dark");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void whoDoesNotAuditIsToldSo() {
    try (Browser browser = Browser.as("clerk", "ru", "persons")) {
      browser.await(By.cssSelector(".ui-messages li"));
      assertEquals(0, browser.count("#lines"));
      assertEquals(0, browser.count("nav a[href$='persons.xhtml']"));
    }
  }

  /** The lines of the journal. */
  private static String told(Browser browser) {
    return (String) browser.run("return document.getElementById('lines_data').innerText;");
  }

  private static Answer issuedConsent() {
    String data =
        Samples.text(Samples.TOP.resolve("templates/personal-data-consent/samples/full.json"));
    String request =
        "{\"template\": \"personal-data-consent\", \"language\": \"kk\", \"sign\": [],"
            + " \"data\": %s}".formatted(data);
    return Api.as("clerk").post("api/v1/documents", request).expect(201);
  }

  private static Browser opened(String language, String kind) {
    Browser browser = Browser.as("clerk", language, "fill");
    browser.go("app/fill.xhtml?kind=" + kind);
    browser.await(By.cssSelector(".mark"));
    return browser;
  }

  /** Opens the dialogue for the first person of the paper. */
  private static void ask(Browser browser) {
    browser.until(
        () -> Boolean.TRUE.equals(browser.run("return !document.querySelector('#pending *')")));
    browser.click(".person-buttons .person");
    browser.until(() -> browser.shows("#people .ui-dialog-title"));
  }

  private static void consent(Browser browser) {
    set(browser, "consent-given", LocalDate.now().minusDays(1));
    set(browser, "consent-until", LocalDate.now().plusYears(1));
    browser.press("consent-seen");
  }

  /** As no keyboard of some country would type it. */
  private static void set(Browser browser, String id, LocalDate day) {
    browser.run("document.getElementById(arguments[0]).value = arguments[1];", id, day.toString());
  }

  private static void find(Browser browser, String typed) {
    browser.run("document.getElementById('person-find_input').value = '';");
    browser.type("person-find_input", typed);
    browser.await(By.cssSelector(FOUND + ", " + NOBODY));
  }

  private static void choose(Browser browser) {
    browser.until(() -> browser.shows(FOUND));
    browser.click(FOUND);
    browser.await(By.id("person-take"));
  }

  private static String line(String below) {
    return "[data-place='" + PERSON + below + "']";
  }

  private static void write(Browser browser, String below, String text) {
    browser.write(line(below) + " input, " + line(below) + " textarea", text);
  }

  private static String typed(Browser browser, String below) {
    return (String)
        browser.run(
            "return document.querySelector(arguments[0]).value;",
            line(below) + " input, " + line(below) + " textarea");
  }
}
