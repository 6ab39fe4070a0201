package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The last days that papers name, by every door that tells of them. */
@ExtendWith(ArquillianExtension.class)
class DeadlinesIT {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Api lawyer = Api.as("lawyer");

  @Test
  void theLastDayOfAPowerOfAttorneyIsKeptAndToldByRestBySoapAndAsACalendar() {
    Answer issued = lawyer.post("api/v1/documents", powerOfAttorney()).expect(201);
    assertEquals("expiry", issued.at("/deadlines/0/id"));
    assertEquals("2027-11-23", issued.at("/deadlines/0/lastDay"));
    assertEquals("2026-11-23", issued.at("/deadlines/0/countedFrom"));
    Answer kept = lawyer.get(issued.header("Location"), "Accept-Language", "en").expect(200);
    assertEquals("article 168", kept.at("/deadlines/0/article"));
    assertEquals("", kept.at("/deadlines/1/id"));

    Answer bySoap = Soap.document(lawyer, issued.at("/id")).expect(200);
    assertEquals("2027-11-23", Soap.element(bySoap, "lastDay"));

    Answer calendar =
        lawyer.get(kept.at("/links/deadlines"), "Accept-Language", "en-GB").expect(200);
    assertEquals("text/calendar;charset=utf-8", calendar.header("Content-Type"));
    String text = calendar.text();
    assertTrue(text.contains("DTSTART;VALUE=DATE:20271123\r\n"), text);
    assertTrue(text.contains("SUMMARY;LANGUAGE=en:Last day: document " + kept.at("/number")), text);
    lawyer
        .get(kept.at("/links/deadlines"), "Accept-Language", "en", "If-None-Match", etag(calendar))
        .expect(304);
  }

  @Test
  void aLastDayThatMayStillMoveSaysSoInTheCalendar() {
    String complaint = sample("complaint/samples/full.json").replace("2026-05", "2026-11");
    Answer issued = lawyer.post("api/v1/documents", request("complaint", complaint)).expect(201);
    assertEquals("2027-05-11", issued.at("/deadlines/0/lastDay"));

    Answer calendar = lawyer.get(issued.at("/links/deadlines"), "Accept-Language", "en");

    String text = calendar.expect(200).text().replace("\r\n ", "");
    assertTrue(text.contains("the moved days off of 2027 are not entered here yet"), text);
  }

  @Test
  void aPaperWithoutLastDaysHasNoCalendar() {
    Answer issued = lawyer.post("api/v1/documents", Samples.contract("kk")).expect(201);
    lawyer.get(issued.header("Location") + "/deadlines.ics").expectProblem(404);
  }

  private static String etag(Answer answer) {
    return answer.header("ETag");
  }

  private static String powerOfAttorney() {
    return request("power-of-attorney", sample("power-of-attorney/samples/bare.json"));
  }

  private static String sample(String file) {
    return Samples.text(Samples.TOP.resolve("templates").resolve(file));
  }

  private static String request(String template, String data) {
    ObjectNode request = JSON.createObjectNode();
    request.put("template", template).put("language", "kk");
    request.set("data", JSON.readTree(data));
    request.putArray("sign");
    return JSON.writeValueAsString(request);
  }
}
