package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qoltanba.referee.PdfaCheck;
import org.qoltanba.referee.SignedPdfCheck;

/** The levels above B-B on the embedded default, where the sample authority answers. */
@ExtendWith(ArquillianExtension.class)
class SignatureLevelsIT {

  private static final String DOCUMENTS = "api/v1/documents";

  private final Api director = Api.as("director");

  @Test
  void aContractIsSealedAndCountersignedAtTheHighestLevel() throws Exception {
    Answer issued =
        director
            .post(
                DOCUMENTS,
                Samples.contract(
                    "kk",
                    request ->
                        request
                            .putArray("sign")
                            .addObject()
                            .put("party", "organisation")
                            .put("level", "B-LTA")
                            .put("strict", true)))
            .expect(201);
    assertEquals("B-LTA", issued.at("/signatures/0/level"));
    assertEquals("partly-signed", issued.at("/state"));
    String path = issued.header("Location");
    director
        .post(path + "/signatures", "{\"party\": \"director\", \"level\": \"B-LTA\"}")
        .expect(201);
    byte[] pdf = director.get(path + "/pdf").expect(200).bytes();
    PdfaCheck.of(pdf).obeys("3a").obeys("ua1");
    SignedPdfCheck.of(pdf)
        .dssFinds("PAdES-BASELINE-LTA", "PAdES-BASELINE-LTA")
        .popplerPasses(2)
        .opensslPasses(4);
  }
}
