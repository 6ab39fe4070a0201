package org.qoltanba.web.soap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.upload.UploadPlace;
import org.qoltanba.samples.Sample;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeLevels;
import org.qoltanba.web.FakeRemoteSignatures;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeUploads;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.Wording;
import org.qoltanba.web.soap.wire.CompleteSignature;
import org.qoltanba.web.soap.wire.GenerateDocument;
import org.qoltanba.web.soap.wire.GetFields;
import org.qoltanba.web.soap.wire.PrepareSignature;
import org.qoltanba.web.soap.wire.RaiseSignatures;
import org.qoltanba.web.soap.wire.SignDocument;
import org.qoltanba.web.soap.wire.SignUpload;

/** What the contract has for signatures, as by REST. */
class SignaturesOperationsTest {

  private static final String ID = "<id>" + FakeIntake.ID + "</id>";
  private static final String PREPARATION =
      "<preparation>" + FakeRemoteSignatures.ID + "</preparation>";

  private static final List<Drawing.Stroke> STROKES =
      List.of(new Drawing.Stroke(List.of(new Drawing.Point(1, 2.5f), new Drawing.Point(3, 4))));

  private final FakeIntake intake = new FakeIntake();
  private final FakeRemoteSignatures signatures = new FakeRemoteSignatures(intake);
  private final FakeLevels levels = new FakeLevels(intake);
  private final FakeUploads uploads = new FakeUploads(intake);
  private final DocumentsEndpoint endpoint = endpoint();

  @Test
  void aPartySignsAKeptDocument() throws Exception {
    String wanted =
        ID
            + "<party>director</party><level>B-LT</level><strict>true</strict>"
            + "<idempotencyKey>k</idempotencyKey>";
    var answer = endpoint.signDocument(Contract.read(SignDocument.class, wanted));
    assertTrue(intake.asked.contains(new SignatureOrder("director", SignatureLevel.B_LT, true)));
    assertEquals(FakeIntake.ID.toString(), answer.document.id);
    Contract.validate(Contract.written(answer));
  }

  @Test
  void aPersonWithoutACertificateDraws() throws Exception {
    String wanted =
        ID
            + "<party>recipient</party><level>B-B</level><drawing><name>Ә. Ғ.</name><stroke>"
            + "<point x='1' y='2.5'/><point x='3' y='4'/></stroke></drawing>";
    endpoint.signDocument(Contract.read(SignDocument.class, wanted));
    var drawing = Optional.of(new Drawing("Ә. Ғ.", STROKES));
    assertTrue(
        intake.asked.contains(new SignatureOrder("recipient", SignatureLevel.B_B, false, drawing)));
  }

  @Test
  void aPersonsHandwritingStandsBesideTheCertificate() throws Exception {
    String hand =
        "<handwriting><stroke><point x='1' y='2.5'/><point x='3' y='4'/></stroke></handwriting>";
    String wanted = ID + "<party>director</party><level>B-B</level>";
    var order =
        new SignatureOrder("director", SignatureLevel.B_B)
            .showing(Optional.of(new Handwriting(STROKES)));
    endpoint.signDocument(Contract.read(SignDocument.class, wanted + hand));
    assertTrue(intake.asked.contains(order));
    String certificate =
        "<certificate>%s</certificate>"
            .formatted(Base64.getEncoder().encodeToString(root().getEncoded()));
    endpoint.prepareSignature(Contract.read(PrepareSignature.class, wanted + certificate + hand));
    assertTrue(signatures.asked.contains(order));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<handwriting><stroke><point x='1' y='2'/></stroke></handwriting>",
        "<handwriting><stroke><point x='1' y='10001'/><point x='2' y='3'/></stroke></handwriting>",
        "<handwriting><stroke><point x='NaN' y='1'/><point x='2' y='3'/></stroke></handwriting>"
      })
  void whatIsNoDrawingIsRefusedAsByRest(String hand) throws Exception {
    String wanted = ID + "<party>director</party><level>B-B</level>" + hand;
    var fault =
        assertThrows(
            RefusalFault.class,
            () -> endpoint.signDocument(Contract.read(SignDocument.class, wanted)));
    assertEquals("/handwriting", fault.getFaultInfo().errors.get(0).pointer);
  }

  @Test
  void whoMayNotSignIsToldSoWhateverTheOrderSays() throws Exception {
    String wanted = ID + "<party>director</party><level>none</level>";
    var sign = Contract.read(SignDocument.class, wanted);
    String certificate = "<certificate>AQ==</certificate>";
    var prepare = Contract.read(PrepareSignature.class, wanted + certificate);
    var complete = Contract.read(CompleteSignature.class, ID + PREPARATION + "<value>AQ==</value>");
    var raise = Contract.read(RaiseSignatures.class, ID + "<level>none</level>");
    var generate =
        Contract.read(
            GenerateDocument.class,
            "<template>t</template><language>kk</language><dataJson>{</dataJson>");
    endpoint.context = context(new FakeRequest("POST").user("auditor", "auditor"));
    assertForbidden(() -> endpoint.signDocument(sign));
    assertForbidden(() -> endpoint.prepareSignature(prepare));
    assertForbidden(() -> endpoint.completeSignature(complete));
    assertForbidden(() -> endpoint.raiseSignatures(raise));
    assertForbidden(() -> endpoint.generateDocument(generate));
    assertTrue(intake.asked.isEmpty(), intake.asked.toString());
  }

  private static void assertForbidden(Executable operation) {
    var fault = assertThrows(RefusalFault.class, operation);
    assertEquals("forbidden", fault.getFaultInfo().code);
  }

  @Test
  void fieldsAreListed() throws Exception {
    var answer = endpoint.getFields(Contract.read(GetFields.class, ID));
    assertTrue(answer.fields.size() > 0);
    Contract.validate(Contract.written(answer));
  }

  @Test
  void aSignatureIsPreparedAndCompleted() throws Exception {
    String wanted =
        ID
            + "<party>director</party><level>B-T</level><certificate>%s</certificate>"
                .formatted(Base64.getEncoder().encodeToString(root().getEncoded()));
    var prepared = endpoint.prepareSignature(Contract.read(PrepareSignature.class, wanted));
    assertEquals("value", prepared.form);
    assertEquals("SHA-384", prepared.digestAlgorithm);
    assertArrayEquals(new byte[] {1, 2}, prepared.attributes);
    Contract.validate(Contract.written(prepared));
    String value = ID + PREPARATION + "<value>AQI=</value>";
    var done = endpoint.completeSignature(Contract.read(CompleteSignature.class, value));
    assertTrue(signatures.asked.contains(new Answer(Form.VALUE, new Content(new byte[] {1, 2}))));
    Contract.validate(Contract.written(done));
  }

  @Test
  void aCompletionIsAValueOrACms() {
    for (String made : List.of("", "<value>AQI=</value><cms>AQI=</cms>")) {
      var fault =
          assertThrows(
              RefusalFault.class,
              () ->
                  endpoint.completeSignature(
                      Contract.read(CompleteSignature.class, ID + PREPARATION + made)));
      assertEquals("value-or-cms", fault.getFaultInfo().errors.get(0).code);
    }
  }

  @Test
  void oneSignatureOrAllAreRaised() throws Exception {
    String one = ID + "<field>director</field><level>B-LTA</level><strict>true</strict>";
    var answer = endpoint.raiseSignatures(Contract.read(RaiseSignatures.class, one));
    assertEquals(new LevelWish(Optional.of("director"), SignatureLevel.B_LTA, true), levels.asked);
    Contract.validate(Contract.written(answer));
    endpoint.raiseSignatures(Contract.read(RaiseSignatures.class, ID + "<level>B-T</level>"));
    assertEquals(new LevelWish(Optional.empty(), SignatureLevel.B_T, false), levels.asked);
  }

  @Test
  void aFileOfSomebodyElseIsSigned() throws Exception {
    String wanted =
        "<file>AQI=</file><language>ru</language><archival>not-required</archival>"
            + "<party><id>director</id><title>Head</title><place><page>2</page><left>1.5</left>"
            + "<bottom>2</bottom><width>200</width><height>60</height></place></party>"
            + "<party><id>recipient</id><field>Signature1</field></party>"
            + "<sign><signature><party>director</party><level>B-T</level></signature></sign>"
            + "<reference>case-1</reference><idempotencyKey>k</idempotencyKey>";
    var answer = endpoint.signUpload(Contract.read(SignUpload.class, wanted));
    var asked = uploads.asked.upload();
    assertEquals(new Content(new byte[] {1, 2}), asked.file());
    assertEquals(Optional.of(new UploadPlace(2, 1.5, 2, 200, 60)), asked.parties().get(0).place());
    assertEquals(Optional.of("Signature1"), asked.parties().get(1).field());
    assertEquals(List.of(new SignatureOrder("director", SignatureLevel.B_T)), asked.sign());
    assertEquals("k", uploads.asked.key().orElseThrow().value());
    assertNull(answer.pdf);
    Contract.validate(Contract.written(answer));
  }

  private static Certificate root() throws Exception {
    try (InputStream in = Sample.class.getResourceAsStream("root.pem")) {
      return CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  private DocumentsEndpoint endpoint() {
    var made = new DocumentsEndpoint();
    made.intake = intake;
    made.signatures = signatures;
    made.levels = levels;
    made.uploads = uploads;
    made.callers = new Callers(intake);
    made.faults = new SoapFaults(new Wording());
    made.context = context(new FakeRequest("POST"));
    return made;
  }

  private static WebServiceContext context(FakeRequest request) {
    return proxy(WebServiceContext.class, proxy(MessageContext.class, request.request()));
  }

  /** An object of that type whose every method gives the same answer. */
  private static <T> T proxy(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer));
  }
}
