package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Signing in by OpenID Connect, switched on by the environment alone. */
class OidcIT {

  private static OidcPeer provider;
  private static ServerProcess server;

  @BeforeAll
  static void start() throws IOException, GeneralSecurityException {
    provider = new OidcPeer();
    server = new ServerProcess("oidc", 500, environment()).start();
  }

  @AfterAll
  static void stop() {
    server.close();
    provider.close();
  }

  @Test
  void aBearerTokenBringsNameAndRolesAndTheAccountItsOrganisation()
      throws GeneralSecurityException {
    as("clerk", "clerk").post("api/v1/documents", Samples.contract("kk")).expect(201);
    as("auditor", "auditor").post("api/v1/documents", Samples.contract("kk")).expectProblem(403);
    as("stranger", "clerk").get("api/v1/documents").expectProblem(403);
    Answer nobody = Api.anonymousAt(server.address()).get("api/v1/documents").expectProblem(401);
    assertTrue(nobody.header("WWW-Authenticate").startsWith("Bearer"), nobody.text());
    Api.bearer(server.address(), "not.a.token").get("api/v1/documents").expect(401);
    Api.at(server.address(), "clerk", Api.SAMPLE_PASSWORD).get("api/v1/documents").expect(401);
  }

  @Test
  void aBrowserSignsInWithTheProviderAndComesToThePaperThatWasWanted()
      throws GeneralSecurityException {
    Answer issued = as("clerk", "clerk").post("api/v1/documents", Samples.contract("kk"));
    String paper = server.address() + "app/paper.xhtml?id=" + issued.expect(201).at("/id");
    try (Browser browser = Browser.open("kk")) {
      browser.go(paper);
      enter(browser, "clerk");
      browser.await(By.cssSelector(".kind-of"));
      assertEquals(paper, browser.address().toString());
      assertEquals(1, browser.count("#sign-out[title=clerk]"));
      assertFalse(browser.text().contains("Үлгілер"), "a clerk is offered what is for lawyers");
      browser.read("en");
      browser.forgetSession();
      browser.click(".languages input[lang=ru]");
      browser.await(By.id("again")).click();
      enter(browser, "lawyer");
      browser.await(By.id("end"));
      assertEquals(paper, browser.address().toString());
      assertEquals(1, browser.count("#sign-out[title=lawyer]"));
      browser.press("sign-out");
      browser.await(By.id("again"));
      assertEquals(0, browser.count("#password"));
      browser.picture("entry-oidc");
      assertEquals(List.of(), browser.barriers());
      browser.press("again");
      browser.await(By.id("account"));
    }
  }

  private static void enter(Browser browser, String account) {
    browser.await(By.id("account"));
    assertTrue(browser.address().toString().startsWith(provider.url()), "not at the provider");
    browser.type("account", account);
    browser.press("enter");
  }

  private static Api as(String account, String role) throws GeneralSecurityException {
    return Api.bearer(server.address(), provider.token(account, role));
  }

  private static Map<String, String> environment() {
    return Map.of(
        "QOLTANBA_AUTH",
        "OIDC",
        "QOLTANBA_OIDC_PROVIDER_URL",
        provider.url(),
        "QOLTANBA_OIDC_CLIENT_ID",
        OidcPeer.CLIENT,
        "QOLTANBA_OIDC_SECRET",
        OidcPeer.SECRET);
  }
}
