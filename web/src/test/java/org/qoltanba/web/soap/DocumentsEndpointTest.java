package org.qoltanba.web.soap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeValidations;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.Wording;
import org.qoltanba.web.soap.wire.FaultInfo;
import org.qoltanba.web.soap.wire.GenerateDocument;
import org.qoltanba.web.soap.wire.GenerateDocumentResponse;
import org.qoltanba.web.soap.wire.GetContent;
import org.qoltanba.web.soap.wire.GetDocument;
import org.qoltanba.web.soap.wire.GetTemplateSchema;
import org.qoltanba.web.soap.wire.ListTemplates;
import org.qoltanba.web.soap.wire.ValidateDocument;

class DocumentsEndpointTest {

  private static final String HEAD = "<template>contract</template><language>kk</language>";

  private final FakeIntake intake = new FakeIntake();
  private final FakeValidations validations = new FakeValidations();
  private final FakeRequest request = new FakeRequest("POST");
  private final DocumentsEndpoint endpoint = endpoint();

  @Test
  void bothFormsOfDataAreTheSameRequestAsByRest() throws Exception {
    String tree =
        "<data><member name=\"who\"><object><member name=\"name\"><string>Әсел</string></member>"
            + "</object></member><member name=\"list\"><array><item><number>1.50</number></item>"
            + "<item><boolean>true</boolean></item><item><null/></item></array></member></data>";
    String json = "{\"who\":{\"name\":\"Әсел\"},\"list\":[1.50,true,null]}";
    DocumentRequest byTree = asked(HEAD + tree);
    DocumentRequest byText = asked(HEAD + "<dataJson>" + json + "</dataJson>");
    String rest = "{\"template\":\"contract\",\"language\":\"kk\",\"data\":" + json + "}";
    DocumentRequest byRest = RequestJson.documentRequest(rest.getBytes("UTF-8"));
    assertEquals(byRest, byTree);
    assertEquals(byRest, byText);
    assertEquals(IdempotencyKeys.of("k", byRest), IdempotencyKeys.of("k", byTree));
    assertEquals(
        Arrays.asList(new BigDecimal("1.50"), true, null), byTree.data().tree().get("list"));
  }

  @Test
  void signaturesReferenceAndKeyReachTheIntake() throws Exception {
    DocumentRequest wanted =
        asked(
            HEAD
                + "<dataJson>{}</dataJson><format>both</format><sign><signature>"
                + "<party>director</party><level>B-T</level></signature></sign>"
                + "<reference>A-7</reference><idempotencyKey>k-1</idempotencyKey>");
    assertEquals("director", wanted.sign().orElseThrow().get(0).party());
    assertEquals(Optional.of("A-7"), wanted.reference());
    var key = (Optional<?>) intake.asked.get(2);
    assertEquals("k-1", ((IdempotencyKey) key.orElseThrow()).value());
  }

  @Test
  void handwritingReachesTheIntakeAsByRest() throws Exception {
    String hand = "<handwriting><stroke><point x='1' y='2.5'/><point x='3' y='4'/></stroke>";
    String order = "<sign><signature><party>director</party><level>B-T</level>%s</handwriting>";
    String list = HEAD + "<dataJson>{}</dataJson>" + order + "</signature></sign>";
    String rest =
        "{\"template\":\"contract\",\"language\":\"kk\",\"data\":{},\"sign\":[{\"party\":"
            + "\"director\",\"level\":\"B-T\",\"handwriting\":[[[1,2.5],[3,4]]]}]}";
    assertEquals(RequestJson.documentRequest(rest.getBytes("UTF-8")), asked(list.formatted(hand)));
    String dot = "<handwriting><stroke><point x='1' y='2'/></stroke>";
    var fault = assertThrows(RefusalFault.class, () -> asked(list.formatted(dot)));
    assertEquals("/sign/0/handwriting", fault.getFaultInfo().errors.get(0).pointer);
  }

  @Test
  void conformanceAttachmentAndFidelityReachTheIntake() throws Exception {
    DocumentRequest wanted =
        asked(
            HEAD
                + "<dataJson>{}</dataJson><conformance>3b</conformance>"
                + "<attachData>true</attachData><fidelity>strict</fidelity>");
    assertEquals(
        new OutputOrder(OutputFormat.PDF, ConformanceLevel.PDFA_3B, true, Fidelity.STRICT),
        wanted.output());
  }

  @Test
  void anEmptyListOfSignaturesMeansThatNobodySigns() throws Exception {
    assertEquals(Optional.of(List.of()), asked(HEAD + "<dataJson>{}</dataJson><sign/>").sign());
    assertEquals(Optional.empty(), asked(HEAD + "<dataJson>{}</dataJson>").sign());
  }

  @Test
  void everyAnswerObeysTheSchema() throws Exception {
    GenerateDocumentResponse issued =
        endpoint.generateDocument(generate("<dataJson>{}</dataJson>"));
    assertNull(issued.pdf);
    GenerateDocumentResponse withFiles =
        endpoint.generateDocument(
            generate("<dataJson>{}</dataJson><returnContent>true</returnContent>"));
    assertArrayEquals(FakeIntake.PDF.bytes(), withFiles.pdf);
    String id = "<id>" + FakeIntake.ID + "</id>";
    var record = endpoint.getDocument(Contract.read(GetDocument.class, id));
    assertEquals("2026-12-28", record.document.deadlines.get(0).lastDay);
    var content =
        endpoint.getContent(Contract.read(GetContent.class, id + "<format>docx</format>"));
    assertEquals(FakeIntake.DOCX.sha256(), content.sha256);
    var templates = endpoint.listTemplates(Contract.read(ListTemplates.class, ""));
    var schema =
        endpoint.getTemplateSchema(
            Contract.read(GetTemplateSchema.class, "<template>contract</template>"));
    for (Object answer : List.of(issued, withFiles, record, content, templates, schema)) {
      Contract.validate(Contract.written(answer));
    }
  }

  @Test
  void aSignedFileIsJudgedAsByRest() throws Exception {
    String wanted =
        "<file>AQI=</file><expected>director</expected><report>etsi</report>"
            + "<messageLanguage>en</messageLanguage>";
    var answer = endpoint.validateDocument(Contract.read(ValidateDocument.class, wanted));
    assertEquals(new Content(new byte[] {1, 2}), validations.asked.file());
    assertEquals(Optional.of(Set.of("director")), validations.asked.expected());
    assertEquals(Set.of(ReportKind.ETSI), validations.asked.reports());
    var signature = answer.signatures.get(0);
    assertEquals("INVALID", signature.verdict);
    assertEquals("520101299991", signature.signer.iin);
    assertEquals(2, signature.changes.get(0).page);
    assertTrue(signature.explanation.startsWith("The signature of Ә. Ұ. is NOT valid."));
    Contract.validate(Contract.written(answer));
  }

  @Test
  void aRefusalIsATypedFaultInTheLanguageOfTheRequest() throws Exception {
    RefusalFault fault =
        refused(
            "<template>contract</template><language>de</language><dataJson>{}</dataJson>"
                + "<messageLanguage>en</messageLanguage>");
    assertEquals("unprocessable-request", fault.getFaultInfo().code);
    assertEquals("unprocessable", fault.getFaultInfo().kind);
    FaultInfo error = fault.getFaultInfo().errors.get(0);
    assertEquals("/language", error.pointer);
    assertEquals("There is no such language. On offer: kk, ru, en.", error.message);
    Contract.validate(Contract.written(fault.getFaultInfo()));
  }

  @Test
  void withoutALanguageTheHeaderDecides() throws Exception {
    request.header("Accept-Language", "ru");
    intake.failure = Refusal.busy(Duration.ofSeconds(7));
    RefusalFault fault = refused(HEAD + "<dataJson>{}</dataJson>");
    assertEquals("Служба занята; повторите запрос позже.", fault.getMessage());
    assertEquals(7L, fault.getFaultInfo().retryAfter);
    Contract.validate(Contract.written(fault.getFaultInfo()));
  }

  @Test
  void faultsInDataPointIntoTheRequestAsByRest() throws Exception {
    assertEquals(
        "/data/a/0",
        pointer(
            "<data><member name=\"a\"><array><item><number>1"
                + "0".repeat(50)
                + "</number></item></array></member></data>"));
    assertEquals(
        "/data/a~1b",
        pointer(
            "<data><member name=\"a/b\"><null/></member><member name=\"a/b\"><null/></member>"
                + "</data>"));
    assertEquals("/data", pointer("<dataJson>[]</dataJson>"));
    assertTrue(intake.asked.isEmpty());
  }

  @Test
  void nobodyIsRefusedAsByRest() throws Exception {
    request.user(null);
    RefusalFault fault = refused(HEAD + "<dataJson>{}</dataJson>");
    assertEquals("unauthenticated", fault.getFaultInfo().kind);
    assertTrue(intake.asked.isEmpty());
  }

  @Test
  void aFailureTellsOnlyItsId() throws Exception {
    intake.failure = new IntakeFailed("r-1");
    GetDocument wanted = Contract.read(GetDocument.class, "<id>" + FakeIntake.ID + "</id>");
    FailureFault fault = assertThrows(FailureFault.class, () -> endpoint.getDocument(wanted));
    assertEquals("r-1", fault.getFaultInfo().requestId);
    Contract.validate(Contract.written(fault.getFaultInfo()));
  }

  @Test
  void aWordThatIsNoFormatOrNoIdIsRefused() throws Exception {
    GetContent both =
        Contract.read(GetContent.class, "<id>" + FakeIntake.ID + "</id><format>both</format>");
    RefusalFault fault = assertThrows(RefusalFault.class, () -> endpoint.getContent(both));
    assertEquals("/format", fault.getFaultInfo().errors.get(0).pointer);
    GetDocument nothing = Contract.read(GetDocument.class, "<id>1</id>");
    RefusalFault unknown = assertThrows(RefusalFault.class, () -> endpoint.getDocument(nothing));
    assertEquals("unknown-document", unknown.getFaultInfo().code);
  }

  private String pointer(String data) throws Exception {
    return refused(HEAD + data).getFaultInfo().errors.get(0).pointer;
  }

  private RefusalFault refused(String contents) throws Exception {
    GenerateDocument wanted = Contract.read(GenerateDocument.class, contents);
    return assertThrows(RefusalFault.class, () -> endpoint.generateDocument(wanted));
  }

  private DocumentRequest asked(String contents) throws Exception {
    intake.asked.clear();
    endpoint.generateDocument(Contract.read(GenerateDocument.class, contents));
    return (DocumentRequest) intake.asked.get(1);
  }

  private static GenerateDocument generate(String contents) throws Exception {
    return Contract.read(GenerateDocument.class, HEAD + contents);
  }

  private DocumentsEndpoint endpoint() {
    var made = new DocumentsEndpoint();
    made.intake = intake;
    made.validations = validations;
    made.callers = new Callers(intake);
    made.faults = new SoapFaults(new Wording());
    made.context = context();
    return made;
  }

  private WebServiceContext context() {
    return proxy(WebServiceContext.class, proxy(MessageContext.class, request.request()));
  }

  /** An object of that type whose every method gives the same answer. */
  private static <T> T proxy(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer));
  }
}
