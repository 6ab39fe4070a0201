package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.ForeignSigner;
import tools.jackson.databind.JsonNode;

/** PDFs of other programs, signed by the running server. */
@ExtendWith(ArquillianExtension.class)
class UploadedPdfIT {

  private static final String UPLOADS = "api/v1/documents/uploads";

  private final Api director = Api.as("director");

  @Test
  void aFileThatOthersSignedIsSealedAndThenSignedByADirector() throws Exception {
    byte[] foreign =
        new ForeignSigner(Clock.systemUTC())
            .sign(
                SignedPapers.taggedWithoutPlaces(),
                Sample.RECIPIENT,
                SignatureLevel.PAdES_BASELINE_LT);
    String json =
        """
        {"file": "%s", "parties": [{"id": "organisation"}, {"id": "director"}],
         "sign": [{"party": "organisation", "level": "B-LTA", "strict": true}]}
        """
            .formatted(Base64.getEncoder().encodeToString(foreign));
    String key = "upload-" + UUID.randomUUID();
    Answer sealed = director.post(UPLOADS, json, "Idempotency-Key", key).expect(201);
    assertEquals("uploaded", sealed.at("/template"));
    assertEquals("partly-signed", sealed.at("/state"));
    assertEquals("2a", sealed.at("/conformance/pdfa"));
    assertEquals(sealed.text(), director.post(UPLOADS, json, "Idempotency-Key", key).text());
    String document = sealed.header("Location");
    String order = "{\"party\": \"director\", \"level\": \"B-T\"}";
    assertEquals("signed", director.post(document + "/signatures", order).expect(201).at("/state"));
    byte[] pdf = director.get(document + "/pdf").expect(200).bytes();
    PdfaCheck.of(pdf).obeys("2a").obeys("ua1");
    SignedPdfCheck.of(pdf).opensslPasses(4);
    JsonNode report = post("api/v1/validations", pdf).json();
    assertTrue(report.get("valid").asBoolean(), report.toString());
    assertTrue(
        director.get("api/v1/documents?template=uploaded").text().contains(sealed.at("/id")));
  }

  @Test
  void whatIsNoPdfAOrTooLargeIsRefused() {
    byte[] garbage = "%PDF-1.7 and nothing more".getBytes();
    Answer broken = post(UPLOADS + "?party=organisation&level=B-B", garbage);
    assertEquals(422, broken.status());
    assertTrue(broken.text().contains("pdf-no-startxref"), broken.text());
    byte[] large = Arrays.copyOf(garbage, 21 * 1024 * 1024);
    assertEquals(413, post(UPLOADS + "?party=organisation&level=B-B", large).status());
  }

  private Answer post(String path, byte[] pdf) {
    return director.send(
        "POST", path, BodyPublishers.ofByteArray(pdf), "Content-Type", "application/pdf");
  }
}
