package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The way into the workspace and out of it, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class WorkspaceIT {

  private static final String CHECK = "app/check.xhtml";

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void thePageToSignInOnIsInTheBrowsersLanguageAndWithoutBarriers(String language) {
    try (Browser browser = Browser.open(language)) {
      browser.go(CHECK);
      assertEquals("/app/entry.xhtml", browser.address().getPath());
      assertEquals(1, browser.count("html[lang=" + language + "]"));
      browser.picture("entry-" + language);
      assertEquals(List.of(), browser.barriers());
      browser.dark();
      browser.width(360);
      browser.picture("entry-narrow-dark-" + language);
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aWrongPasswordIsRefusedInTheReadersLanguageAndWhatWasTypedStays() {
    try (Browser browser = Browser.open("kk")) {
      browser.go(CHECK);
      browser.type("name", "<img src=x onerror=alert(1)>");
      browser.read("ru");
      assertEquals("<img src=x onerror=alert(1)>", browser.value("name"));
      browser.type("password", "wrong" + Keys.ENTER);
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("Учётной записи с таким именем"), browser.text());
      assertEquals("<img src=x onerror=alert(1)>", browser.value("name"));
      assertEquals(0, browser.count("img"));
      browser.picture("entry-refused");
    }
  }

  @Test
  void whatIsMissingIsSaid() {
    try (Browser browser = Browser.open("en")) {
      browser.go(CHECK);
      browser.press("enter");
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("Enter the name of your account."), browser.text());
      assertTrue(browser.text().contains("Enter your password."), browser.text());
    }
  }

  @Test
  void leavingAtOnceShowsAPageOfNoMeaningAndEndsTheSession() {
    try (Browser browser = Browser.as("clerk", "ru", "check")) {
      assertEquals("/" + CHECK, browser.address().getPath());
      assertEquals("Рабочее место", browser.title());
      browser.press("leave");
      browser.await(By.cssSelector("ul[lang=ru]"));
      assertEquals("/holidays.html", browser.address().getPath());
      assertFalse(browser.text().toLowerCase().contains("qoltanba"));
      browser.go(CHECK);
      assertEquals("/app/entry.xhtml", browser.address().getPath());
    }
  }

  @Test
  void theEnterKeySignsIn() {
    try (Browser browser = Browser.open("ru")) {
      browser.go(CHECK);
      browser.type("name", "clerk");
      browser.type("password", Api.SAMPLE_PASSWORD + Keys.ENTER);
      browser.await(By.id("sign-out"));
      assertEquals("/" + CHECK, browser.address().getPath());
      assertEquals(1, browser.count("html[lang=ru]"));
    }
  }

  @Test
  void thePaperThatWasWantedIsComeBackToAfterSigningInAndAfterTheSessionsEnd() {
    String id =
        Api.as("clerk").post("api/v1/documents", Samples.contract("kk")).expect(201).at("/id");
    try (Browser browser = Browser.open("kk")) {
      browser.go("app/paper.xhtml?id=" + id);
      assertEquals("/app/entry.xhtml", browser.address().getPath());
      browser.read("en");
      browser.signIn("clerk");
      assertEquals("/app/paper.xhtml?id=" + id, whereTo(browser));
      browser.read("ru");
      assertEquals("/app/paper.xhtml?id=" + id, whereTo(browser));
      browser.forgetSession();
      browser.click(".languages input[lang=kk]");
      browser.await(By.id("enter"));
      assertTrue(browser.address().getQuery().endsWith("&ended=true"), whereTo(browser));
      browser.signIn("clerk");
      assertEquals("/app/paper.xhtml?id=" + id, whereTo(browser));
      browser.await(By.cssSelector(".kind-of"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  private static String whereTo(Browser browser) {
    return browser.address().getPath() + "?" + browser.address().getQuery();
  }

  @Test
  void signingOutEndsTheSession() {
    try (Browser browser = Browser.as("lawyer", "en", "check")) {
      browser.press("sign-out");
      browser.await(By.id("enter"));
      browser.go(CHECK);
      assertEquals("/app/entry.xhtml", browser.address().getPath());
    }
  }

  @Test
  void noPageIsKeptByTheBrowserNorLetsForeignScriptsIn() {
    Answer page = Api.anonymous().get("app/entry.xhtml").expect(200);
    assertEquals("no-store", page.header("Cache-Control"));
    List<String> policies = page.response().headers().allValues("Content-Security-Policy");
    assertEquals(1, policies.size(), policies.toString());
    assertTrue(policies.get(0).contains("default-src 'none'"), policies.toString());
    assertTrue(policies.get(0).matches(".*script-src 'self' 'nonce-[^']+';?.*"), policies.get(0));
    String cookie = page.header("Set-Cookie");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
  }

  @Test
  void aPageOfAnotherSiteChangesNothingInASession() {
    String cookie = Api.anonymous().get("app/entry.xhtml").header("Set-Cookie").split(";", 2)[0];
    for (String path : List.of("app/entry.xhtml", "api/v1/documents", "soap/documents")) {
      Answer answer =
          Api.as("clerk")
              .send(
                  "POST",
                  path,
                  BodyPublishers.ofString("{}"),
                  "Cookie",
                  cookie,
                  "Origin",
                  "https://elsewhere.example",
                  "Content-Type",
                  "application/json");
      answer.expectProblem(403);
      assertTrue(answer.text().contains("foreign-origin"), answer.text());
    }
  }
}
