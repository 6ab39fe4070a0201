package org.qoltanba.web.soap;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Refusal;

class SoapCheckTest {

  private static final String GENERATE =
      "<template>t</template><language>kk</language><dataJson>{}</dataJson>";

  private final SoapCheck check = new SoapCheck(Contract.schema());

  @Test
  void aMessageThatObeysTheContractPasses() {
    assertDoesNotThrow(() -> check.check(Contract.message("GenerateDocument", GENERATE)));
    assertDoesNotThrow(() -> check.check(Contract.message("ListTemplates", "")));
  }

  @Test
  void aHeaderIsPassedOver() {
    String message =
        "<?xml version=\"1.0\"?><!-- c --><s:Envelope"
            + " xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header><a><b/></a>"
            + "</s:Header> <s:Body> "
            + Contract.element("ListTemplates", "")
            + " </s:Body></s:Envelope>";
    assertDoesNotThrow(() -> check.check(message.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><a/>",
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"b\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"
      })
  void aDocumentTypeDefinitionIsRefusedBeforeItIsRead(String xml) {
    assertEquals("xml-dtd", code(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void textThatIsNoXmlIsRefusedWithItsPlace() {
    assertEquals("broken-xml", code("".getBytes(StandardCharsets.UTF_8)));
    assertEquals("broken-xml", code("{}".getBytes(StandardCharsets.UTF_8)));
    assertEquals("broken-xml", code(Contract.message("GetDocument", "<id>")));
    assertEquals("broken-xml", code(Contract.message("GetDocument", "<id>&nbsp;</id>")));
    byte[] cut = Contract.message("GenerateDocument", GENERATE);
    assertEquals("broken-xml", code(Arrays.copyOf(cut, cut.length - 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<template>t</template><language>kk</language>",
        GENERATE + "<colour>red</colour>",
        GENERATE + "<returnContent>perhaps</returnContent>",
        "<template>t</template><language>kk</language><data><member><null/></member></data>",
        "<template>t</template><language>kk</language><data><member name=\"a\"/></data>",
        "<template>t</template><language>kk</language>"
            + "<data><member name=\"a\"><number>NaN</number></member></data>"
      })
  void whatTheSchemaDoesNotKnowIsRefused(String contents) {
    assertEquals("xml-schema", code(Contract.message("GenerateDocument", contents)));
  }

  @Test
  void onlyOneOperationOfTheContractIsTaken() {
    assertEquals("unknown-operation", code(Contract.envelope("<a/>")));
    String response =
        "<GetTemplateSchemaResponse xmlns=\"urn:qoltanba:documents:1\"><schema/>"
            + "</GetTemplateSchemaResponse>";
    assertEquals("unknown-operation", code(Contract.envelope(response)));
    String list = Contract.element("ListTemplates", "");
    assertEquals("soap-envelope", code(Contract.envelope(list + list)));
    assertEquals("soap-envelope", code(Contract.envelope(list + " " + list)));
    assertEquals("soap-envelope", code(Contract.envelope("")));
    assertEquals("soap-envelope", code(list.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void nestingIsBounded() {
    assertDoesNotThrow(() -> check.check(nested(40)));
    assertEquals("xml-too-deep", code(nested(45)));
    assertEquals("xml-too-deep", code(nested(50_000)));
  }

  private static byte[] nested(int levels) {
    String open = "<member name=\"a\"><object>".repeat(levels);
    String close = "</object></member>".repeat(levels);
    return Contract.message(
        "GenerateDocument",
        "<template>t</template><language>kk</language><data>" + open + close + "</data>");
  }

  private String code(byte[] message) {
    Refusal refusal = assertThrows(Refusal.class, () -> check.check(message));
    assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
    return refusal.faults().get(0).code();
  }
}
