package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureField;
import org.qoltanba.signing.fields.FieldList;

class FieldListTest {

  @Test
  void everyFieldIsToldWithItsPageAndWhetherItIsSigned() throws Exception {
    var signer = new PadesSigner(SampleKeys.ring(), PadesSignerTest.STOPPED);
    var pdf = signer.sign(Papers.paper(Language.KK, "director")).pdf();
    assertEquals(
        List.of(
            new SignatureField("organisation", 1, false),
            new SignatureField("director", 1, true),
            new SignatureField("recipient", 2, false)),
        FieldList.of(pdf));
  }

  @Test
  void aFileWithoutFieldsHasNone() throws Exception {
    assertEquals(List.of(), FieldList.of(new Content(PaperPdf.with(List.of()))));
  }
}
