package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qoltanba.document.Content;
import tools.jackson.databind.node.ObjectNode;

/** The whole road by SOAP, and its bad input. */
@ExtendWith(ArquillianExtension.class)
class SoapRoadIT {

  private static final String STROKE =
      "<q:stroke><q:point x='1' y='2.5'/><q:point x='30' y='4'/></q:stroke>";

  private static final String DOCTYPE =
      """
      <?xml version="1.0"?>
      <!DOCTYPE e [<!ENTITY file SYSTEM "file:///etc/passwd">]>
      """;

  private final Api clerk = Api.as("clerk");

  @AfterEach
  void theNextRequestWorks() {
    Soap.generate(clerk, "kk", Samples.data("bare")).expect(200);
  }

  @Test
  void aContractIsIssuedFromATypedTreeAndItsContentComesByMtom() {
    Answer issued = Soap.generate(clerk, "kk", Samples.data("full")).expect(200);
    assertEquals("partly-signed", Soap.element(issued, "state"));
    assertEquals("B-B", Soap.element(issued, "level"));
    String id = Soap.element(issued, "id");
    Answer content = Soap.content(clerk, id).expect(200);
    assertTrue(content.header("Content-Type").startsWith("multipart/related"));
    assertEquals(Soap.element(content, "sha256"), new Content(attachment(content)).sha256());
    byte[] byRest = clerk.get("api/v1/documents/" + id + "/pdf").expect(200).bytes();
    assertEquals(Soap.element(content, "sha256"), new Content(byRest).sha256());
    assertEquals(Soap.element(issued, "number"), Soap.element(Soap.document(clerk, id), "number"));
  }

  @Test
  void aContractIsIssuedFromJsonTextOnceForItsKey() {
    String data = "<q:dataJson>" + Soap.escaped(Samples.data("full").toString()) + "</q:dataJson>";
    String rest =
        "<q:reference>SOAP</q:reference><q:idempotencyKey>"
            + UUID.randomUUID()
            + "</q:idempotencyKey>";
    Answer first = Soap.generate(clerk, "en", data, rest).expect(200);
    Answer second = Soap.generate(clerk, "en", data, rest).expect(200);
    assertEquals(Soap.element(first, "id"), Soap.element(second, "id"));
    assertEquals("SOAP", Soap.element(first, "reference"));
    assertFault(Soap.generate(clerk, "ru", data, rest), "idempotency-key-reused");
  }

  @Test
  void aDocumentIsSignedAndRaisedAndItsFieldsAreListed() {
    Api director = Api.as("director");
    String id = "<q:id>" + Soap.element(issued(), "id") + "</q:id>";
    String order =
        id
            + "<q:party>director</q:party><q:level>B-T</q:level><q:handwriting>"
            + STROKE
            + "</q:handwriting>";
    Answer signed =
        Soap.call(director, "<q:SignDocument>" + order + "</q:SignDocument>").expect(200);
    assertEquals("2", Soap.element(signed, "revision"));
    String wish = id + "<q:field>director</q:field><q:level>B-LTA</q:level>";
    Answer raised =
        Soap.call(director, "<q:RaiseSignatures>" + wish + "</q:RaiseSignatures>").expect(200);
    assertEquals("3", Soap.element(raised, "revision"));
    assertTrue(raised.text().contains(">B-LTA<"), raised.text());
    Answer fields = Soap.call(clerk, "<q:GetFields>" + id + "</q:GetFields>").expect(200);
    assertTrue(fields.text().contains(">recipient<"), fields.text());
    Answer again =
        Soap.call(director, "<q:RaiseSignatures>" + wish + "</q:RaiseSignatures>").expect(500);
    assertTrue(again.text().contains("level-reached"), again.text());
  }

  @Test
  void aPersonWithoutACertificateSignsByADrawing() {
    String id = "<q:id>" + Soap.element(issued(), "id") + "</q:id>";
    String order =
        id
            + "<q:party>recipient</q:party><q:level>B-B</q:level><q:drawing><q:name>Ә. Ғ.</q:name>"
            + STROKE
            + "</q:drawing>";
    Answer signed = Soap.call(clerk, "<q:SignDocument>" + order + "</q:SignDocument>").expect(200);
    assertTrue(signed.text().contains(">drawn<"), signed.text());
    assertTrue(signed.text().contains(">Ә. Ғ.<"), signed.text());
  }

  private Answer issued() {
    return Soap.generate(clerk, "kk", Samples.data("full")).expect(200);
  }

  @Test
  void theCatalogueAndTheSchemaAreToldBySoapToo() {
    String catalogue = Soap.templates(clerk).expect(200).text();
    for (String id :
        new String[] {"individual-plan", "power-of-attorney", "rehabilitation-contract"}) {
      assertTrue(catalogue.contains(">" + id + "<"), id);
    }
    assertTrue(Soap.schema(clerk).expect(200).text().contains("2020-12"));
  }

  @Test
  void theContractIsFirstAndStable() throws Exception {
    String wsdl = Api.anonymous().get(Soap.PATH + "?wsdl").expect(200).text();
    for (String operation :
        new String[] {
          "GenerateDocument", "GetDocument", "GetContent", "ListTemplates", "GetTemplateSchema"
        }) {
      assertTrue(wsdl.contains("name=\"" + operation + "\""), operation);
    }
    assertTrue(wsdl.contains("RefusalFault") && wsdl.contains("FailureFault"));
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.parse(new ByteArrayInputStream(wsdl.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void wrongDataIsATypedFaultWithItsPlace() {
    ObjectNode data = (ObjectNode) Samples.data("full");
    data.remove("recipient");
    Answer missing = Soap.generate(clerk, "kk", data);
    assertFault(missing, "unprocessable-request");
    assertEquals("/data/recipient", Soap.element(missing, "pointer"));
    assertTrue(missing.text().contains("required"), missing.text());

    ObjectNode digit = (ObjectNode) Samples.data("full");
    digit.withObject("/recipient").put("iin", "880811190004");
    assertTrue(Soap.generate(clerk, "kk", digit).text().contains("iin-check-digit"));
    ObjectNode unknown = ((ObjectNode) Samples.data("full")).put("colour", "blue");
    assertTrue(Soap.generate(clerk, "kk", unknown).text().contains("unknown-field"));
    assertTrue(
        Soap.generate(clerk, "de", Samples.data("full")).text().contains("unknown-language"));
    assertTrue(
        Soap.generate(clerk, "kk", "<q:dataJson>{\"a\":</q:dataJson>", "")
            .text()
            .contains("broken-json"));
    assertFault(Soap.document(clerk, UUID.randomUUID().toString()), "unknown-document");
  }

  @Test
  void aDocumentTypeDeclarationIsRefusedAndReadsNoFile() {
    Answer answer = Soap.raw(clerk, DOCTYPE + envelope("&file;"));
    assertFalse(answer.status() < 400, answer.text());
    assertTrue(answer.text().contains("malformed") || answer.text().contains("document-type"));
    assertFalse(answer.text().contains("root:"));
    assertFalse(answer.text().contains("Exception"), answer.text());
  }

  @Test
  void aMultipartRequestIsHeldToTheSameRules() {
    Answer entity = multipart(DOCTYPE + envelope("&file;"));
    assertFalse(entity.status() < 400, entity.text());
    assertFalse(entity.text().contains("root:"), entity.text());
    Answer include =
        multipart(
            envelope(
                "<xop:Include xmlns:xop='http://www.w3.org/2004/08/xop/include'"
                    + " href='file:///etc/passwd'/>"));
    assertFalse(include.status() < 400, include.text());
    assertFalse(include.text().contains("root:"), include.text());
  }

  @Test
  void brokenXmlAndABodyOfThirtyMegabytesAreRefused() {
    Answer broken = Soap.raw(clerk, "<soap:Envelope");
    assertFalse(broken.status() < 400);
    assertFalse(broken.text().contains("\tat "), broken.text());
    Answer big = Soap.raw(clerk, "<a>" + "x".repeat(30 * 1024 * 1024) + "</a>");
    assertEquals(413, big.status());
  }

  private static String envelope(String id) {
    return """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
            xmlns:q="urn:qoltanba:documents:1"><soap:Body>
          <q:GetDocument><q:id>%s</q:id></q:GetDocument></soap:Body></soap:Envelope>
        """
        .formatted(id);
  }

  private Answer multipart(String envelope) {
    String body =
        "--part\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
            + "Content-ID: <root>\r\n\r\n"
            + envelope
            + "\r\n--part--\r\n";
    return clerk.send(
        "POST",
        Soap.PATH,
        HttpRequest.BodyPublishers.ofString(body),
        "Content-Type",
        "multipart/related; type=\"application/xop+xml\"; start=\"<root>\";"
            + " start-info=\"text/xml\"; boundary=part");
  }

  private static void assertFault(Answer answer, String code) {
    assertEquals(500, answer.status(), answer.text());
    assertEquals(code, Soap.element(answer, "code"), answer.text());
    assertFalse(Soap.element(answer, "detail").isBlank());
  }

  /** The bytes of the second part of a multipart answer. */
  private static byte[] attachment(Answer answer) {
    String text = new String(answer.bytes(), StandardCharsets.ISO_8859_1);
    int start = text.indexOf("%PDF-");
    int end = text.lastIndexOf("\r\n--", text.lastIndexOf("--") - 3);
    return text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
  }
}
