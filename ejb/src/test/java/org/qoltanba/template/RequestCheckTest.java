package org.qoltanba.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Caller;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;
import org.qoltanba.tags.evaluation.Scope;
import org.qoltanba.tags.words.Dictionary;

class RequestCheckTest {

  private static final Facts SOUND = new Facts(Map.of("person", Map.of("fullName", "Асан Үсенов")));
  private static final Place NOWHERE = new Place("", 0, "");
  private static final SignatureOrder BY_DIRECTOR =
      new SignatureOrder("director", SignatureLevel.B_T);

  @Test
  void aSoundOrderGoesOnWithItsTemplateAndItsDataAsSent() {
    var order = order("letter", SOUND, OutputFormat.PDF, Optional.empty());
    CheckedRequest checked = check("2026-06-01T00:00:00Z", order);
    assertSame(order, checked.order());
    assertEquals("1.2.0", checked.template().manifest().version());
    assertEquals(SOUND, checked.facts());
    assertEquals(List.of(), checked.warnings());
  }

  @Test
  void anUnknownKindOfDocumentIsPointedAt() {
    var refusal = refusal(order("lettre", SOUND, OutputFormat.PDF, Optional.empty()));
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    assertEquals(List.of(new Fault("/template", "unknown-template")), refusal.faults());
  }

  @Test
  void theDayIsThatOfKazakhstan() {
    var order = order("letter", SOUND, OutputFormat.PDF, Optional.empty());
    assertEquals("letter", check("2026-03-01T19:00:00Z", order).template().manifest().id());
    var early = assertThrows(Refusal.class, () -> check("2026-03-01T18:59:59Z", order));
    assertEquals(
        List.of(
            new Fault(
                "/template", "template-not-in-force", Map.of("from", "2026-03-02", "to", "…"))),
        early.faults());
  }

  @Test
  void theLastDayStillCounts() {
    var folder = new SampleFolder().withManifest("copies:", "validTo: 2026-12-31\ncopies:");
    var order = order("letter", SOUND, OutputFormat.PDF, Optional.empty());
    check(folder, "2026-12-31T18:59:59Z", order);
    var late = assertThrows(Refusal.class, () -> check(folder, "2026-12-31T19:00:00Z", order));
    assertEquals("template-not-in-force", late.faults().get(0).code());
  }

  @Test
  void whoSignsIsWhatTheManifestSaysUnlessTheRequestDoes() {
    var organisation = List.of(new SignatureOrder("organisation", SignatureLevel.B_B));
    assertEquals(organisation, signatures(OutputFormat.PDF, Optional.empty()));
    assertEquals(organisation, signatures(OutputFormat.BOTH, Optional.empty()));
    assertEquals(List.of(), signatures(OutputFormat.DOCX, Optional.empty()));
    assertEquals(List.of(), signatures(OutputFormat.PDF, Optional.of(List.of())));
    assertEquals(List.of(), signatures(OutputFormat.DOCX, Optional.of(List.of())));
    assertEquals(
        List.of(BY_DIRECTOR), signatures(OutputFormat.PDF, Optional.of(List.of(BY_DIRECTOR))));
  }

  @Test
  void aDraftIsNotSigned() {
    var refusal =
        refusal(order("letter", SOUND, OutputFormat.DOCX, Optional.of(List.of(BY_DIRECTOR))));
    assertEquals(List.of(new Fault("/sign", "draft-not-signable")), refusal.faults());
  }

  @Test
  void faultsOfDataAndOfSignersComeTogether() {
    var data = new Facts(Map.of("person", Map.of("fullName", "Асан", "iin", "850315390005")));
    var sign = List.of(BY_DIRECTOR, new SignatureOrder("witness", SignatureLevel.B_B), BY_DIRECTOR);
    var faults = refusal(order("letter", data, OutputFormat.PDF, Optional.of(sign))).faults();
    assertEquals(
        List.of(
            "/data/person/iin iin-check-digit",
            "/sign/1/party unknown-party",
            "/sign/2/party duplicate-party"),
        faults.stream().map(fault -> fault.pointer() + " " + fault.code()).toList());
    assertEquals("organisation, director", faults.get(1).arguments().get("allowed"));
  }

  @Test
  void aRequestMaySayInWhichOrderThePartiesSign() {
    var parties = check("2026-06-01T00:00:00Z", inTurn("director", "organisation")).parties();
    assertEquals(List.of("director", "organisation"), parties.stream().map(Party::id).toList());
    assertEquals(List.of(), parties.get(0).after());
    assertEquals(List.of("director"), parties.get(1).after());
    var faults = refusal(inTurn("director", "witness", "director")).faults();
    assertEquals(
        List.of("/signingOrder/1 unknown-party", "/signingOrder/2 duplicate-party"),
        faults.stream().map(fault -> fault.pointer() + " " + fault.code()).toList());
  }

  @Test
  void theOrderThatATemplateSetsIsNotChangedByARequest() {
    String set = "signingOrder: [organisation, director]\nsignatures:";
    var folder = new SampleFolder().withManifest("signatures:", set);
    String now = "2026-06-01T00:00:00Z";
    for (var order : List.of(inTurn(), inTurn("organisation", "director"))) {
      assertEquals(List.of("organisation"), check(folder, now, order).parties().get(1).after());
    }
    for (var order : List.of(inTurn("director", "organisation"), inTurn("director"))) {
      var refusal = assertThrows(Refusal.class, () -> check(folder, now, order));
      assertEquals(List.of(new Fault("/signingOrder", "signing-order-set")), refusal.faults());
    }
  }

  private static DocumentOrder inTurn(String... parties) {
    var order = order("letter", SOUND, OutputFormat.PDF, Optional.empty());
    return new DocumentOrder(
        order.id(),
        order.caller(),
        order.request().signedInTurn(List.of(parties)),
        order.key(),
        order.receivedAt());
  }

  @Test
  void aBirthDateOrSexThatDisagreesWithTheIinOnlyWarns() {
    var data =
        new Facts(
            Map.of(
                "person",
                Map.of(
                    "fullName", "Асан",
                    "iin", "850315390004",
                    "birthDate", "1985-03-16",
                    "sex", "female"),
                "relatives",
                List.of(
                    Map.of(
                        "fullName", "Гүл",
                        "iin", "880811290007",
                        "birthDate", "1888-08-11",
                        "sex", "female"))));
    var checked =
        check("2026-06-01T00:00:00Z", order("letter", data, OutputFormat.PDF, Optional.empty()));
    assertEquals(
        List.of(
            new Fault("/data/person/birthDate", "iin-birth-date-differs"),
            new Fault("/data/person/sex", "iin-sex-differs")),
        checked.warnings());
  }

  @Test
  void inALoopNobodyElsesValueStandsForOneThatAllLack() {
    var data =
        new Facts(
            Map.of(
                "person",
                Map.of("fullName", "Асан"),
                "relatives",
                List.of(Map.of("fullName", "Гүл"))));
    var order = order("letter", data, OutputFormat.PDF, Optional.empty());
    var facts = new LinkedHashMap<>(check("2026-06-01T00:00:00Z", order).facts().tree());
    facts.put("phone", "of the person who asks");
    var phone = new Tag.Value(new Expression.Path(List.of("phone")), List.of());
    var loop =
        new Node.Loop<>(
            new Expression.Path(List.of("relatives")), NOWHERE, List.of(new Node.Content<>(phone)));
    var evaluator = new Evaluator(new Dictionary().in(Language.KK), new Meter(Budget.standard()));
    var printed = new ArrayList<String>();
    evaluator.play(
        List.of(loop),
        Scope.of(new Facts(facts)),
        (tag, scope) -> printed.add(evaluator.print(tag, scope, NOWHERE).text()));
    assertEquals(List.of("____________"), printed);
  }

  @Test
  void noFaultRepeatsWhatIsSaidAboutPeople() {
    var data =
        new Facts(Map.of("person", Map.of("fullName", "Q", "iin", "85SECRET", "sex", "SECRET")));
    var faults = refusal(order("letter", data, OutputFormat.PDF, Optional.empty())).faults();
    assertEquals(3, faults.size());
    assertTrue(faults.stream().noneMatch(fault -> fault.toString().contains("SECRET")));
  }

  private static List<SignatureOrder> signatures(
      OutputFormat output, Optional<List<SignatureOrder>> sign) {
    return check("2026-06-01T00:00:00Z", order("letter", SOUND, output, sign)).signatures();
  }

  private static Refusal refusal(DocumentOrder order) {
    return assertThrows(Refusal.class, () -> check("2026-06-01T00:00:00Z", order));
  }

  private static CheckedRequest check(String now, DocumentOrder order) {
    return check(new SampleFolder(), now, order);
  }

  private static CheckedRequest check(SampleFolder folder, String now, DocumentOrder order) {
    try {
      var shelf = Shelf.ofZip(new ByteArrayInputStream(folder.zip("letter")));
      return new RequestCheck(shelf, Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).check(order);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static DocumentOrder order(
      String template, Facts data, OutputFormat output, Optional<List<SignatureOrder>> sign) {
    var request = new DocumentRequest(template, Language.KK, data, output, sign, Optional.empty());
    return new DocumentOrder(
        new UUID(1, 2),
        new Caller("clerk", "shelter", Set.of(Role.CLERK)),
        request,
        Optional.empty(),
        Instant.EPOCH);
  }
}
