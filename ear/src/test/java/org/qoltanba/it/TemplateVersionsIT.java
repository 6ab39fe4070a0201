package org.qoltanba.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A template's way by REST: handed in, judged, published, used, retired. */
@ExtendWith(ArquillianExtension.class)
class TemplateVersionsIT {

  private static final String CLAUSE = "{{&gt; person-details}}";

  private final String kind = "it-" + UUID.randomUUID();
  private final Versions versions = new Versions(kind);
  private final Api lawyer = Api.as("lawyer");
  private final Api clerk = Api.as("clerk");
  private final Api admin = Api.as("admin");

  @Test
  void aTemplateIsHandedInPublishedUsedAndRetired() {
    Answer uploaded = versions.upload(lawyer, new TemplateZip(kind, "1.0.0")).expect(201);
    assertEquals("/" + versions.address() + "/1.0.0", uploaded.header("Location"));
    assertEquals("draft", uploaded.at("/version/state"));
    clerk.get(versions.address()).expectProblem(404);
    versions.issue(clerk).expectFault(422, "/template", "unknown-template");
    versions.issueBy(clerk, "1.0.0").expectFault(422, "/template", "unknown-template");
    versions.publish(lawyer, "1.0.0").expectProblem(403);

    assertEquals("published", versions.publish(admin, "1.0.0").expect(200).at("/state"));
    Answer first = versions.issue(clerk).expect(201);
    assertEquals("1.0.0", first.at("/templateVersion"));
    assertEquals("1.0.0", clerk.get("api/v1/templates/" + kind).expect(200).at("/version"));

    versions
        .upload(lawyer, new TemplateZip(kind, "1.1.0").with("en.docx", "Power", "POWER"))
        .expect(201);
    versions.publish(admin, "1.1.0").expect(200);
    Answer second = versions.issue(clerk).expect(201);
    assertEquals("1.1.0", second.at("/templateVersion"));
    Answer again = versions.issueBy(clerk, "1.0.0").expect(201);
    assertEquals(first.at("/docxSha256"), again.at("/docxSha256"), "the same paper by 1.0.0");
    assertNotEquals(first.at("/docxSha256"), second.at("/docxSha256"));

    assertEquals("retired", versions.retire(admin, "1.1.0").expect(200).at("/state"));
    versions
        .issueBy(clerk, "1.1.0")
        .expectFault(422, "/templateVersion", "template-version-retired");
    assertEquals("1.0.0", versions.issue(clerk).expect(201).at("/templateVersion"));
    versions.retire(admin, "1.0.0").expect(200);
    versions.issue(clerk).expectFault(422, "/template", "template-retired");
    clerk.get("api/v1/templates/" + kind).expectProblem(404);
    assertEquals("1.1.0", clerk.get(second.header("Location")).at("/templateVersion"));
  }

  @Test
  void theListTellsWhatBecameOfEachVersion() {
    versions.upload(lawyer, new TemplateZip(kind, "1.0.0")).expect(201);
    versions.publish(admin, "1.0.0").expect(200);
    versions.upload(admin, new TemplateZip(kind, "1.1.0")).expect(201);
    JsonNode all = admin.get(versions.address()).expect(200).json().get("versions");
    assertEquals("1.1.0", all.at("/0/version").asString());
    assertEquals("draft", all.at("/0/state").asString());
    assertEquals("published", all.at("/1/state").asString());
    assertEquals("lawyer", all.at("/1/uploadedBy").asString());
    assertEquals("admin", all.at("/1/publishedBy").asString());
    assertEquals(64, all.at("/1/sha256").asString().length());
    JsonNode seen = clerk.get(versions.address()).expect(200).json().get("versions");
    assertEquals(1, seen.size(), "a draft is nothing to a clerk");
    Answer report = clerk.get(versions.address() + "/1.0.0").expect(200);
    assertEquals(all.at("/1/findingCount").asInt(), report.json().get("findings").size());
    clerk.get(versions.address() + "/1.1.0").expectProblem(404);
    String builtIn = "api/v1/templates/rehabilitation-contract/versions";
    assertEquals("true", clerk.get(builtIn).expect(200).at("/versions/0/builtIn"));
  }

  @Test
  void aFaultyTemplateIsToldWhereAndItsWordFileComesBackWithComments() {
    var faulty = new TemplateZip(kind, "1.0.0").with("kk.docx", CLAUSE, "{{#if x}}");
    Answer report = versions.upload(lawyer, faulty, "Accept-Language", "ru").expect(200);
    assertTrue(report.json().get("errors").asInt() > 0, report.text());
    JsonNode finding = finding(report, "unclosed-block", "{{#if x}}");
    assertEquals("kk.docx", finding.get("file").asString());
    assertEquals("word/document.xml", finding.get("part").asString());
    assertTrue(finding.get("paragraph").asInt() > 0, report.text());
    assertFalse(finding.get("message").asString().isBlank());
    admin.get(versions.address()).expectProblem(404);

    Answer word =
        versions.upload(
            lawyer,
            "?annotated=true&language=kk",
            BodyPublishers.ofByteArray(faulty.bytes()),
            "Accept-Language",
            "ru");
    word.expect(200);
    String comments = TemplateZip.entry(word.bytes(), "word/comments.xml");
    assertTrue(comments.contains(finding.get("message").asString()), comments);
  }

  @Test
  void aDraftIsLookedAtWithItsSampleBeforeItIsPublished() {
    versions.upload(lawyer, new TemplateZip(kind, "1.0.0")).expect(201);
    String sample = versions.address() + "/1.0.0/samples/full?language=ru";
    Answer pdf = admin.get(sample).expect(200);
    assertEquals("application/pdf", pdf.header("Content-Type"));
    assertTrue(new String(pdf.bytes(), ISO_8859_1).startsWith("%PDF-1."));
    lawyer.get(sample).expectProblem(403);
    admin.get(sample.replace("full", "none")).expectProblem(404);
    assertEquals("0", clerk.get("api/v1/documents?template=" + kind).at("/total"));
  }

  @Test
  void aClauseThatComesAlongIsIncludedInsteadOfTheSharedOne() {
    var zip = new TemplateZip(kind, "1.0.0").withClause("{{fullName}}", "{{fullName}} (OWN)");
    versions.upload(lawyer, zip).expect(201);
    versions.publish(admin, "1.0.0").expect(200);
    Answer issued = versions.issue(clerk).expect(201);
    Answer docx = clerk.get(issued.header("Location") + "/docx").expect(200);
    String text = TemplateZip.entry(docx.bytes(), "word/document.xml");
    assertTrue(text.contains("(OWN)"), text);
  }

  @Test
  void onlyTheContentThatIsMeantIsPublishedAndAPublishedNumberIsTaken() {
    Answer old = versions.upload(lawyer, new TemplateZip(kind, "1.0.0")).expect(201);
    var changed = new TemplateZip(kind, "1.0.0").with("en.docx", "Power", "POWER");
    Answer now = versions.upload(lawyer, changed).expect(201);
    String publication = versions.address() + "/1.0.0/publication";
    admin.post(publication, meant(old)).expectProblem(409);
    admin.post(publication, meant(now)).expect(200);
    Answer taken = versions.upload(lawyer, new TemplateZip(kind, "1.0.0")).expect(200);
    JsonNode finding = finding(taken, "version-taken", "");
    assertEquals("template.yaml", finding.get("file").asString());
    assertEquals("published", versions.upload(lawyer, changed).expect(200).at("/version/state"));
  }

  private static String meant(Answer uploaded) {
    return "{\"sha256\": \"" + uploaded.at("/version/sha256") + "\"}";
  }

  private static JsonNode finding(Answer report, String code, String around) {
    for (JsonNode finding : report.json().get("findings")) {
      if (finding.get("code").asString().equals(code)
          && finding.get("around").asString().equals(around)) {
        return finding;
      }
    }
    throw new AssertionError("no " + code + " in " + report.text());
  }
}
