package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The catalogue, looked through in a real browser. */
@ExtendWith(ArquillianExtension.class)
class FindPageIT {

  private static final String COMPLAINT = "a[href$='fill.xhtml?kind=complaint']";
  private static final Map<String, String> NEED =
      Map.of(
          "kk", "орган жауап бермейді",
          "ru", "орган не отвечает",
          "en", "a body does not answer");

  @Test
  void aPaperIsFoundByTheNeedInEachLanguageAtEachWidthAndInBothLights() {
    try (Browser browser = Browser.as("clerk", "kk", "")) {
      assertEquals("/app/find.xhtml", browser.address().getPath());
      assertTrue(browser.count(".kind") > 20);
      browser.picture("find-all");
      browser.type("wanted", "жауап бермеді");
      browser.await(By.cssSelector(".kind:first-of-type " + COMPLAINT));
      for (var need : NEED.entrySet()) {
        browser.read(need.getKey());
        assertEquals("жауап бермеді", browser.value("wanted"));
        assertTrue(browser.text().contains(need.getValue()), browser.text());
        browser.await(By.cssSelector(".kind " + COMPLAINT));
        browser.picture("find-" + need.getKey());
        assertEquals(List.of(), browser.barriers());
      }
      browser.click("details summary");
      browser.dark();
      browser.width(360);
      browser.picture("find-narrow-dark");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void whatNobodyHasIsToldAndEverythingIsOneKeyAway() {
    try (Browser browser = Browser.as("lawyer", "en", "find")) {
      browser.type("wanted", "<img src=x onerror=alert(1)>" + Keys.ENTER);
      browser.await(By.id("all"));
      assertEquals("en", browser.await(By.tagName("html")).getDomAttribute("lang"));
      assertEquals("<img src=x onerror=alert(1)>", browser.value("wanted"));
      assertEquals(0, browser.count("main img"));
      browser.picture("find-none");
      assertEquals(List.of(), browser.barriers());
      browser.type("all", Keys.ENTER.toString());
      browser.await(By.cssSelector(".kind " + COMPLAINT));
      assertEquals("", browser.value("wanted"));
      assertEquals(List.of(), browser.complaints());
    }
  }
}
