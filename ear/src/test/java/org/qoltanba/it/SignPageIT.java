package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.PenLines;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import tools.jackson.databind.JsonNode;

/** Documents signed at the screen, in a real browser. */
@ExtendWith(ArquillianExtension.class)
class SignPageIT {

  private static final Map<String, String> STATE =
      Map.of(
          "kk", "Тараптардың бір бөлігі ғана қол қойған.",
          "ru", "Подписали не все стороны.",
          "en", "Not all parties have signed.");

  private static final String HOSTILE = "<img src=x onerror=alert(1)> Һадиқызы";

  /** Steps of a pen, each in another direction than the one before. */
  private static final int[] HAND = {-90, 40, 50, -70, 40, 60, 60, -50, 40, 30};

  private final Api director = Api.as("director");

  @TempDir Path folder;

  @Test
  void theKeyThatTheServiceKeepsSignsAndThePageTellsItInAllLanguagesAndLights() {
    String document = issued("kk");
    try (Browser browser = Browser.as("director", "kk", "sign")) {
      browser.go("app/sign.xhtml");
      browser.await(By.cssSelector(".waiting a[href$='" + document + "']"));
      assertEquals(List.of(), browser.barriers());
      browser.picture("sign-waiting");
      browser.click(".waiting a[href$='" + document + "']");
      browser.choose("level", "B-T");
      browser.press("sign");
      browser.awaitCount(".card.signed", 2);
      for (var sentence : STATE.entrySet()) {
        browser.read(sentence.getKey());
        assertTrue(browser.text().contains(sentence.getValue()), browser.text());
        assertEquals(List.of(), browser.barriers());
        browser.picture("sign-" + sentence.getKey());
      }
      browser.click("input[value=OWN]");
      browser.await(By.id("own"));
      browser.dark();
      browser.width(360);
      browser.picture("sign-own-narrow-dark");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      assertEquals(List.of(), browser.complaints());
    }
    assertEquals("B-T", director.get(place(document)).at("/signatures/1/level"));
  }

  @Test
  void ownKeysSignInTheBrowserAndNeitherKeyNorPasswordLeavesIt() throws Exception {
    String document = issued("ru", "organisation");
    try (Browser browser = Browser.as("director", "en", "sign")) {
      browser.go("app/sign.xhtml?id=" + document);
      browser.traffic();
      sign(browser, "organisation", Sample.ORGANISATION);
      browser.awaitCount(".card.signed", 1);
      sign(browser, "director", Sample.DIRECTOR_PSS3072);
      browser.awaitCount(".card.signed", 2);
      sign(browser, "recipient", Sample.RECIPIENT);
      browser.awaitCount(".card.signed", 3);
      browser.picture("sign-complete");
      assertEquals(List.of(), browser.complaints());
      SentBodies sent = SentBodies.of(browser.traffic());
      assertEquals(3, sent.to("/completion"));
      sent.without(Sample.PASSWORD);
      for (Sample own : List.of(Sample.ORGANISATION, Sample.DIRECTOR_PSS3072, Sample.RECIPIENT)) {
        sent.without(file(own), certificates(own));
        sent.without(key(own), certificates(own));
      }
    }
    byte[] pdf = director.get(place(document) + "/pdf").expect(200).bytes();
    assertValid(pdf, 3);
    // Poppler does not know RSASSA-PSS.
    SignedPdfCheck.of(pdf).popplerPasses(2);
  }

  @Test
  void aPersonsHandIsShownWithEitherKeyAndASealHasNone() throws Exception {
    String document = issued("kk", "organisation");
    try (Browser browser = Browser.as("director", "kk", "sign")) {
      browser.width(360);
      browser.go("app/sign.xhtml?id=" + document);
      assertEquals("organisation", browser.value("party"));
      assertEquals(0, browser.count("#hand"));
      browser.press("sign");
      browser.awaitCount(".card.signed", 1);
      assertEquals("director", browser.value("party"));
      handIsDrawn(browser);
      browser.press("hand-clear");
      assertEquals("", browser.value("hand_value"));
      handIsDrawn(browser);
      browser.picture("sign-hand-narrow");
      assertEquals(List.of(), browser.barriers());
      assertEquals(0, browser.overflow());
      browser.press("sign");
      browser.awaitCount(".card.signed", 2);
      browser.click("input[value=OWN]");
      browser.await(By.id("own"));
      assertEquals("", browser.value("hand_value"), "the hand of another");
      handIsDrawn(browser);
      put(browser, Sample.RECIPIENT, Sample.PASSWORD);
      browser.awaitCount(".card.signed", 3);
      assertEquals(List.of(), browser.complaints());
    }
    byte[] pdf = director.get(place(document) + "/pdf").expect(200).bytes();
    assertEquals(0, PenLines.in(pdf, "organisation"));
    assertTrue(PenLines.in(pdf, "director") >= HAND.length / 2);
    assertTrue(PenLines.in(pdf, "recipient") >= HAND.length / 2);
    assertValid(pdf, 3);
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
  }

  private static void handIsDrawn(Browser browser) {
    browser.await(By.cssSelector("#hand canvas[role=img][aria-label^=Қолтаңбаңызды]"));
    browser.run("document.getElementById('hand').scrollIntoView({block: 'center'})");
    browser.draw("#hand canvas", HAND);
    assertTrue(browser.value("hand_value").startsWith("{\"lines\":[[["));
  }

  @Test
  void whatCannotBeOpenedOrIsRefusedIsSaidAtThePlace() throws IOException {
    String document = issued("kk");
    try (Browser browser = Browser.as("director", "ru", "sign")) {
      browser.go("app/sign.xhtml?id=" + document);
      browser.click("input[value=OWN]");
      browser.await(By.id("own"));
      browser.press("own-sign");
      assertSaid(browser, "Выберите файл ключа.");
      put(browser, Sample.DIRECTOR_REVOKED, "not the password");
      assertSaid(browser, "Пароль к этому файлу не подходит.");
      put(browser, Sample.DIRECTOR_REVOKED, Sample.PASSWORD);
      assertSaid(browser, "отозван");
      browser.picture("sign-refused");
    }
    assertEquals("1", director.get(place(document)).at("/revision"));
  }

  @Test
  void aRecipientSignsOnTheScreenUnderTheSealAndTheNameStaysText() throws Exception {
    String document = issued("kk");
    try (Browser browser = Browser.as("clerk", "kk", "sign")) {
      browser.go("app/sign.xhtml?id=" + document);
      assertEquals(0, browser.count("#party option[value=director]"), "who acts for the centre");
      browser.await(By.cssSelector("#pad canvas[aria-label^=Осы]"));
      browser.press("drawn-sign");
      browser.await(By.cssSelector("#drawn-said.wrong"));
      browser.type("drawn-name", HOSTILE);
      browser.draw("#pad canvas", HAND);
      browser.picture("sign-drawn");
      assertEquals(List.of(), browser.barriers());
      browser.press("drawn-sign");
      browser.awaitCount(".card.signed", 2);
      assertTrue(browser.text().contains(HOSTILE), browser.text());
      assertTrue(browser.text().contains("Экранда сызылған жай қолтаңба"), browser.text());
      assertEquals(0, browser.count("main img"));
      browser.picture("sign-drawn-done");
      assertEquals(List.of(), browser.complaints());
    }
    assertEquals("drawn", director.get(place(document)).at("/signatures/1/kind"));
    byte[] pdf = director.get(place(document) + "/pdf").expect(200).bytes();
    assertEquals(2, report(pdf).get("signatures").valueStream().filter(SignPageIT::valid).count());
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
  }

  @Test
  void whoMayNotSignIsToldSoAndAHostileAddressShowsNothing() {
    String document = issued("en");
    try (Browser browser = Browser.as("auditor", "en", "sign")) {
      browser.go("app/sign.xhtml?id=" + document);
      assertEquals(0, browser.count("#ways"));
      assertTrue(browser.text().contains("You cannot have the remaining parties sign."));
      browser.go("app/sign.xhtml?id=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
      browser.await(By.cssSelector(".ui-messages li"));
      assertEquals(0, browser.count("main img"));
    }
  }

  private void sign(Browser browser, String party, Sample own) throws IOException {
    browser.choose("party", party);
    if (browser.count("#own") == 0) {
      browser.click("input[value=OWN]");
    }
    browser.await(By.id("own-file"));
    put(browser, own, Sample.PASSWORD);
  }

  private void put(Browser browser, Sample own, String password) throws IOException {
    Path chosen = Files.write(folder.resolve(own.name() + ".p12"), file(own));
    browser.type("own-file", chosen.toString());
    browser.type("own-password", Keys.chord(Keys.CONTROL, "a") + password);
    browser.press("own-sign");
  }

  private static void assertSaid(Browser browser, String sentence) {
    browser.await(By.xpath("//p[@id='own-said'][contains(., '" + sentence + "')]"));
  }

  /** Nothing is wrong with the file, and so many signatures are valid in it. */
  private void assertValid(byte[] pdf, int number) {
    JsonNode report = report(pdf);
    assertTrue(report.get("valid").asBoolean(), report.toString());
    assertEquals(number, report.get("signatures").valueStream().filter(SignPageIT::valid).count());
  }

  private static boolean valid(JsonNode one) {
    return one.get("kind").asString().equals("signature")
        && one.get("verdict").asString().equals("VALID");
  }

  private JsonNode report(byte[] pdf) {
    String query = "api/v1/validations";
    return director
        .send("POST", query, BodyPublishers.ofByteArray(pdf), "Content-Type", "application/pdf")
        .expect(200)
        .json();
  }

  /**
   * @param open parties that do not sign at once although the template says so
   */
  private String issued(String language, String... open) {
    String request =
        Samples.contract(
            language,
            body -> {
              if (open.length > 0) {
                body.putArray("sign");
              }
            });
    return director.post("api/v1/documents", request).expect(201).at("/id");
  }

  private static String place(String document) {
    return "api/v1/documents/" + document;
  }

  private static byte[] file(Sample own) throws IOException {
    try (InputStream in = own.open()) {
      return in.readAllBytes();
    }
  }

  private static byte[] key(Sample own) throws IOException, GeneralSecurityException {
    return store(own).getKey(own.party(), Sample.PASSWORD.toCharArray()).getEncoded();
  }

  private static byte[][] certificates(Sample own) throws IOException, GeneralSecurityException {
    var all = new ArrayList<byte[]>();
    for (Certificate one : store(own).getCertificateChain(own.party())) {
      all.add(one.getEncoded());
    }
    return all.toArray(byte[][]::new);
  }

  private static KeyStore store(Sample own) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (InputStream in = own.open()) {
      store.load(in, Sample.PASSWORD.toCharArray());
    }
    return store;
  }
}
