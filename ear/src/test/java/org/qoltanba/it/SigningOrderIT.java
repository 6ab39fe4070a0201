package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who signs after whom, by each door. */
@ExtendWith(ArquillianExtension.class)
class SigningOrderIT {

  private static final String DIRECTOR = "{\"party\": \"director\", \"level\": \"B-B\"}";

  private final Api director = Api.as("director");

  @Test
  void aSignatureOutOfTurnIsRefusedByRestAndSoapAndNotOfferedOnThePage() {
    String document = issued().at("/id");
    String path = "api/v1/documents/" + document;
    Answer early = director.post(path + "/signatures", DIRECTOR);
    early.expectFault(422, "/party", "out-of-turn");
    assertTrue(early.text().contains("Қызмет алушы"), early.text());
    Answer soap = Soap.call(director, order(document)).expect(500);
    assertTrue(soap.text().contains("out-of-turn"), soap.text());
    Answer fields = director.get(path + "/fields").expect(200);
    assertEquals("[\"recipient\"]", fields.json().at("/fields/2/awaits").toString());
    try (Browser browser = Browser.as("director", "kk", "sign")) {
      browser.go("app/sign.xhtml?id=" + document);
      assertEquals(1, browser.count("#party option"));
      assertEquals("recipient", browser.value("party"));
      assertTrue(
          browser.text().contains("Алдымен мына тарап қол қояды: Қызмет алушы"), browser.text());
      browser.picture("sign-in-turn");
      assertEquals(List.of(), browser.barriers());
      browser.press("sign");
      browser.awaitCount(".card.signed", 2);
      assertEquals("director", browser.value("party"));
      browser.press("sign");
      browser.awaitCount(".card.signed", 3);
      assertEquals(List.of(), browser.complaints());
    }
    assertEquals("signed", director.get(path).at("/state"));
  }

  private Answer issued() {
    String request =
        Samples.contract(
            "kk", body -> body.putArray("signingOrder").add("recipient").add("director"));
    return director.post("api/v1/documents", request).expect(201);
  }

  private static String order(String document) {
    String party = "<q:party>director</q:party><q:level>B-B</q:level>";
    return "<q:SignDocument><q:id>" + document + "</q:id>" + party + "</q:SignDocument>";
  }
}
