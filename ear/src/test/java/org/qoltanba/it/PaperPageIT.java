package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.qoltanba.signing.SignedPapers;

/** One document looked at, declared void and replaced, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class PaperPageIT {

  private static final String HOSTILE = "<img src=x onerror=alert(1)>";
  private static final Map<String, String> VIEWED =
      Map.of("kk", "director көрді", "ru", "director: просмотрен", "en", "director viewed it");

  @Test
  void aDocumentIsToldInEachLanguageAndDeclaredVoid() {
    String document = issued("both", "");
    try (Browser browser = Browser.as("director", "kk", "find")) {
      browser.go("app/paper.xhtml?id=" + document);
      assertEquals("Жұмыс орны", browser.title());
      browser.picture("paper");
      for (var sentence : VIEWED.entrySet()) {
        browser.read(sentence.getKey());
        assertTrue(browser.text().contains(sentence.getValue()), browser.text());
        assertTrue(browser.text().contains(HOSTILE), browser.text());
        assertEquals(List.of(), browser.barriers());
      }
      assertEquals(1, viewings(document));
      browser.read("en");
      browser.click("#end summary");
      browser.press("void");
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("Say why the document is void"), browser.text());
      browser.picture("paper-void-refused");
      browser.click("#end summary");
      browser.type("reason", "Wrong name " + HOSTILE);
      browser.press("void");
      browser.await(By.cssSelector(".ended"));
      assertTrue(browser.text().contains("The reason: Wrong name " + HOSTILE), browser.text());
      assertEquals(0, browser.count("main img"));
      assertEquals(0, browser.count("#end, a[href^='sign.xhtml']"));
      browser.dark();
      browser.width(360);
      browser.picture("paper-void-narrow-dark");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.complaints());
    }
    Api.as("director")
        .post(
            "api/v1/documents/" + document + "/signatures",
            "{\"party\": \"director\", \"level\": \"B-B\"}")
        .expectProblem(409);
  }

  @Test
  void aReplacedDocumentLeadsToItsSuccessor() {
    String old = issued("pdf", "");
    String successor = issued("pdf", old);
    try (Browser browser = Browser.as("lawyer", "ru", "find")) {
      browser.go("app/paper.xhtml?id=" + old);
      browser.picture("paper-replaced");
      browser.click(".ended a");
      browser.await(By.cssSelector("a[href$='" + old + "']"));
      assertTrue(browser.address().getQuery().endsWith(successor), browser.address().toString());
      assertTrue(browser.text().contains("выпущен вместо документа №"), browser.text());
    }
  }

  @Test
  void whatIsNotThereIsToldAndNothingElse() {
    try (Browser browser = Browser.as("clerk", "en", "find")) {
      browser.go("app/paper.xhtml?id=" + UUID.randomUUID());
      browser.await(By.cssSelector(".ui-messages li"));
      assertTrue(browser.text().contains("There is no such document."), browser.text());
      browser.picture("paper-unknown");
      assertEquals(List.of(), browser.barriers());
    }
  }

  @Test
  void onlyWhoMayDeclareAPaperVoidOrReplaceItIsOfferedThat() {
    String document = issued("pdf", "");
    String replace = "a[href^='fill.xhtml']";
    for (String account : List.of("lawyer", "clerk", "auditor")) {
      int offered = account.equals("lawyer") ? 1 : 0;
      try (Browser browser = Browser.as(account, "en", "find")) {
        browser.go("app/paper.xhtml?id=" + document);
        browser.await(By.cssSelector(".kind-of"));
        assertEquals(offered, browser.count("#end"), account);
        assertEquals(offered, browser.count(replace), account);
      }
      if (offered == 0) {
        String path = "api/v1/documents/" + document + "/void";
        Api.as(account).post(path, "{\"reason\": \"Wrong name\"}").expectProblem(403);
      }
    }
  }

  @Test
  void whatOthersHaveMadeIsCalledSoAndItsPartiesByTheirNames() throws Exception {
    String json =
        """
        {"file": "%s", "parties": [{"id": "director"}],
         "sign": [{"party": "organisation", "level": "B-B"}]}
        """
            .formatted(Base64.getEncoder().encodeToString(SignedPapers.taggedWithoutPlaces()));
    String id = Api.as("director").post("api/v1/documents/uploads", json).expect(201).at("/id");
    try (Browser browser = Browser.as("director", "kk", "register")) {
      browser.choose("kind", "uploaded");
      browser.press("look");
      browser.await(By.xpath("//td[contains(., 'Жүктелген құжат')]"));
      browser.go("app/paper.xhtml?id=" + id);
      assertTrue(browser.text().contains("Жүктелген құжат"), browser.text());
      browser.picture("paper-uploaded");
      assertEquals(0, browser.count("a[href^='fill.xhtml']"));
      browser.go("app/sign.xhtml?id=" + id);
      assertTrue(browser.text().contains("Жүктелген құжат"), browser.text());
      browser.picture("sign-uploaded");
      assertEquals(List.of(), browser.barriers());
    }
  }

  @Test
  void thePageShowsThePdfItselfUnderANeutralName() {
    Answer file = Api.as("clerk").get("app/paper/view?id=" + issued("pdf", "")).expect(200);
    assertEquals("inline; filename=\"document.pdf\"", file.header("Content-Disposition"));
    assertEquals("no-store", file.header("Cache-Control"));
    assertEquals("SAMEORIGIN", file.header("X-Frame-Options"));
    assertTrue(file.header("Content-Security-Policy").contains("frame-ancestors 'self'"));
    assertTrue(file.text().startsWith("%PDF-"));
  }

  /** The id of a new contract with a hostile reference. */
  private static String issued(String format, String replaces) {
    String request =
        Samples.contract(
            "kk",
            body -> {
              body.put("reference", HOSTILE).putObject("output").put("format", format);
              if (!replaces.isEmpty()) {
                body.put("replaces", replaces);
              }
            });
    return Api.as("director").post("api/v1/documents", request).expect(201).at("/id");
  }

  private static long viewings(String document) {
    String history =
        Api.as("auditor").get("api/v1/documents/" + document + "/history").expect(200).text();
    return history.split("\"viewed\"", -1).length - 1;
  }
}
