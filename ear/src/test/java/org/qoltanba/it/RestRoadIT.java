package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The whole road by REST. */
@ExtendWith(ArquillianExtension.class)
class RestRoadIT {

  private final Api clerk = Api.as("clerk");

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void aContractIsIssuedSignedKeptAndFoundAgain(String language) {
    String reference = "IT-" + UUID.randomUUID();
    Answer issued =
        clerk
            .post(
                "api/v1/documents",
                Samples.contract(language, request -> request.put("reference", reference)))
            .expect(201);
    assertEquals("rehabilitation-contract", issued.at("/template"));
    assertEquals(language, issued.at("/language"));
    assertEquals("partly-signed", issued.at("/state"));
    assertEquals("3a", issued.at("/conformance/pdfa"));
    assertEquals("organisation", issued.at("/signatures/0/party"));
    assertEquals("B-B", issued.at("/signatures/0/level"));
    assertEquals(7, UUID.fromString(issued.at("/id")).version());
    assertTrue(issued.at("/number").matches("20[0-9]{2}-[0-9]{6}"), issued.text());

    String location = issued.header("Location");
    assertEquals("/api/v1/documents/" + issued.at("/id"), location);
    Answer pdf = clerk.get(location + "/pdf").expect(200);
    assertEquals("\"" + issued.at("/sha256") + "\"", pdf.header("ETag"));
    assertEquals("application/pdf", pdf.header("Content-Type"));
    assertTrue(new String(pdf.bytes(), StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));

    Answer found = clerk.get("api/v1/documents?reference=" + reference).expect(200);
    assertEquals(issued.at("/id"), found.at("/entries/0/id"));
    assertEquals("1", found.at("/total"));
    String history = clerk.get(location + "/history").expect(200).text();
    assertTrue(history.contains("issued") && history.contains("signed"), history);
    assertTrue(history.contains("delivered") && history.contains("downloaded"), history);
  }

  @Test
  void withAcceptPdfTheAnswerIsThePdfItself() {
    Answer pdf =
        clerk.post("api/v1/documents", Samples.contract("kk"), "Accept", "application/pdf");
    pdf.expect(201);
    assertEquals("application/pdf", pdf.header("Content-Type"));
    Answer again = clerk.get(pdf.header("Location") + "/pdf").expect(200);
    assertArrayEquals(again.bytes(), pdf.bytes());
    assertTrue(
        again.header("Content-Disposition").matches(".*document-[0-9a-f-]{36}\\.pdf.*"),
        again.header("Content-Disposition"));
  }

  @Test
  void downloadsHonourEntityTagsAndRanges() {
    String path = issue(Samples.contract("ru")).header("Location") + "/pdf";
    Answer whole = clerk.get(path).expect(200);
    String tag = whole.header("ETag");
    clerk.get(path, "If-None-Match", tag).expect(304);
    Answer part = clerk.get(path, "Range", "bytes=5-9").expect(206);
    assertEquals(new String(whole.bytes(), 5, 5, StandardCharsets.ISO_8859_1), part.text());
    assertEquals("bytes 5-9/" + whole.bytes().length, part.header("Content-Range"));
    assertEquals(5, clerk.get(path, "Range", "bytes=-5").expect(206).bytes().length);
    clerk.get(path, "Range", "bytes=99999999-").expect(416);
    clerk.get(path, "Range", "bytes=5-9", "If-Range", "\"other\"").expect(200);
  }

  @Test
  void aWordFileCanBeHadBesideThePdfOrAlone() {
    Answer both =
        issue(Samples.contract("en", request -> request.putObject("output").put("format", "both")));
    byte[] docx = clerk.get(both.header("Location") + "/docx").expect(200).bytes();
    assertEquals("PK", new String(docx, 0, 2, StandardCharsets.US_ASCII));
    clerk.get(both.header("Location") + "/pdf").expect(200);

    Answer draft =
        issue(Samples.contract("en", request -> request.putObject("output").put("format", "docx")));
    assertEquals("draft", draft.at("/state"));
    clerk.get(draft.header("Location") + "/docx").expect(200);
    clerk.get(draft.header("Location") + "/pdf").expectProblem(404);
  }

  @Test
  void theSameKeyAndBodyGetTheSameAnswerOnceAndForAll() {
    String key = UUID.randomUUID().toString();
    String body = Samples.contract("kk");
    Answer first = clerk.post("api/v1/documents", body, "Idempotency-Key", key).expect(201);
    Api.as("director")
        .post(
            first.header("Location") + "/signatures", "{\"party\":\"director\",\"level\":\"B-B\"}")
        .expect(201);
    Answer second = clerk.post("api/v1/documents", body, "Idempotency-Key", key).expect(201);
    assertEquals(first.json(), second.json());
    clerk
        .post("api/v1/documents", Samples.contract("ru"), "Idempotency-Key", key)
        .expectProblem(409);
  }

  @Test
  void furtherPartiesSignAKeptDocument() {
    Answer issued = issue(Samples.contract("kk"));
    Api director = Api.as("director");
    String signatures = issued.header("Location") + "/signatures";
    Answer second =
        director.post(signatures, "{\"party\":\"director\",\"level\":\"B-B\"}").expect(201);
    assertEquals("partly-signed", second.at("/state"));
    assertNotEquals(issued.at("/sha256"), second.at("/sha256"));
    Answer third =
        director.post(signatures, "{\"party\":\"recipient\",\"level\":\"B-B\"}").expect(201);
    assertEquals("signed", third.at("/state"));
    assertEquals(3, third.json().path("signatures").size());
    director.post(signatures, "{\"party\":\"director\",\"level\":\"B-B\"}").expectProblem(422);
    director.post(signatures, "{\"party\":\"director\",\"level\":\"B-LTA\"}").expectProblem(422);
  }

  @Test
  void theCatalogueTellsWhatIsOnOfferAndWhatDataItTakes() {
    Answer templates = clerk.get("api/v1/templates", "Accept-Language", "en").expect(200);
    assertTrue(templates.text().contains("rehabilitation-contract"), templates.text());
    Answer template = clerk.get("api/v1/templates/rehabilitation-contract").expect(200);
    assertEquals("organisation", template.at("/parties/0/id"));
    Answer schema = clerk.get("api/v1/templates/rehabilitation-contract/schema").expect(200);
    assertTrue(schema.at("/$schema").contains("2020-12"), schema.text());
    clerk.get("api/v1/templates/no-such-paper").expectProblem(404);
  }

  @Test
  void theCatalogueShowsTheFirstPageOfEachKind() throws IOException {
    Answer list = clerk.get("api/v1/templates").expect(200);
    for (JsonNode template : list.json().get("templates")) {
      String address = template.at("/links/picture").asString() + "?language=ru";
      Answer picture = clerk.get(address).expect(200);
      assertEquals("image/png", picture.header("Content-Type"));
      assertEquals(496, ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth());
      clerk.get(address, "If-None-Match", picture.header("ETag")).expect(304);
    }
    Answer page =
        clerk.get("api/v1/templates", "Accept", "text/html", "Accept-Language", "ru").expect(200);
    assertTrue(page.text().contains("/rehabilitation-contract/picture?language=ru"), page.text());
    assertEquals(1, page.response().headers().allValues("Content-Security-Policy").size());
    assertTrue(page.header("Content-Security-Policy").contains("img-src 'self'"), "no pictures");
    clerk.get("api/v1/templates/no-such-paper/picture").expectProblem(404);
  }

  @Test
  void healthAndTheDescriptionOfTheApiAreServed() {
    Answer health = Api.anonymous().get("api/v1/health").expect(200);
    for (String part : new String[] {"database", "templates", "keys", "fonts"}) {
      assertFalse(health.json().path("parts").path(part).isMissingNode(), health.text());
    }
    assertTrue(clerk.get("api/v1/openapi.yaml").expect(200).text().startsWith("openapi: 3."));
  }

  private Answer issue(String body) {
    return clerk.post("api/v1/documents", body).expect(201);
  }
}
