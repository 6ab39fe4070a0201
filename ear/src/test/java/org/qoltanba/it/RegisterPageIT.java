package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Documents found again, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class RegisterPageIT {

  private static final Map<String, String> STATE =
      Map.of("kk", "Қол қойылуда", "ru", "Подписан не всеми", "en", "Partly signed");

  @Test
  void aPageOfManyIsShownWithInitialsForNamesAndNarrowedByTheFilters() {
    String reference = "<img src=x onerror=alert(1)> " + UUID.randomUUID();
    Answer own = issued(reference);
    for (int more = 0; more < 21; more++) {
      issued("more");
    }
    try (Browser browser = Browser.as("clerk", "kk", "register")) {
      assertEquals(20, browser.count("#entries_data > tr"));
      browser.picture("register");
      for (var state : STATE.entrySet()) {
        browser.read(state.getKey());
        assertTrue(browser.text().contains(state.getValue()), browser.text());
        assertEquals(List.of(), browser.barriers());
      }
      assertTrue(browser.text().contains("С… Г…"), browser.text());
      assertFalse(browser.text().contains("Сынақова"), browser.text());
      browser.click(".ui-paginator-next");
      browser.await(By.cssSelector(".ui-paginator-prev:not(.ui-state-disabled)"));
      browser.type("reference", reference + Keys.ENTER);
      browser.await(By.cssSelector("#entries_data > tr:only-child"));
      assertTrue(browser.text().contains(reference), browser.text());
      assertEquals(0, browser.count("main img"));
      browser.dark();
      browser.width(360);
      assertFalse(browser.shows(".filters"), "the filters stand before the papers");
      browser.picture("register-narrow-dark");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      browser.write(".folded summary", " ");
      browser.until(() -> browser.shows(".filters"));
      browser.picture("register-filters-narrow-dark");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.complaints());
      browser.click("#entries_data a");
      browser.await(By.cssSelector(".kind-of"));
      assertTrue(browser.text().contains(own.at("/number")), browser.text());
    }
  }

  @Test
  void whatIsTypedWrongIsToldAndWhatIsNotThereToo() {
    issued("one");
    try (Browser browser = Browser.as("auditor", "en", "register")) {
      browser.type("number", "seventeen" + Keys.ENTER);
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("A register number looks like"), browser.text());
      assertEquals("seventeen", browser.value("number"));
      browser.picture("register-wrong");
      assertEquals(List.of(), browser.barriers());
      browser.press("clear");
      browser.await(By.cssSelector("#number:not(.ui-state-error)"));
      browser.type("number", "1999-1");
      browser.press("look");
      browser.await(By.cssSelector(".ui-datatable-empty-message"));
      browser.picture("register-empty");
      assertEquals(List.of(), browser.barriers());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void whoMayNotReadTheRegisterIsToldSo() {
    try (Browser browser = Browser.as("admin", "ru", "register")) {
      browser.await(By.cssSelector(".ui-messages li"));
      assertEquals(0, browser.count("#entries"));
    }
  }

  private static Answer issued(String reference) {
    String request =
        Samples.contract(
            "kk",
            body -> {
              body.put("reference", reference).putArray("sign");
              body.withArray("sign").addObject().put("party", "organisation").put("level", "B-B");
            });
    return Api.as("clerk").post("api/v1/documents", request).expect(201);
  }
}
