package org.qoltanba.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.conformance.ConformanceCheck;
import org.qoltanba.delivery.Delivery;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.writing.FieldMark;
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.rendering.pdf.DataAttachment;
import org.qoltanba.signing.DeferredSigner;
import org.qoltanba.signing.PadesSigner;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** Papers that are looked at while they are written, with the real rooms. */
class PreviewsTest {

  private static final String CONTRACT = "rehabilitation-contract";
  private static final Caller CLERK = new Caller("clerk", "shelter", Set.of());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Asia/Almaty"));

  private static final DefaultCamelContext CAMEL = new DefaultCamelContext();
  private static final MemoryArchive ARCHIVE = new MemoryArchive();
  private static Shelf shelf;
  private static RoadPreviews previews;

  @BeforeAll
  static void layTheRoad() throws Exception {
    shelf = Shelf.packed();
    var rooms =
        new Rooms(
            new RequestCheck(shelf, CLOCK),
            new Assembler(Budget.standard(), shelf::clause),
            new Renderer(),
            new DataAttachment(data -> JsonText.bytes(data.tree())),
            new PadesSigner(SampleKeys.ring(), CLOCK),
            new DeferredSigner(Authorities.none(CLOCK), CheckAddress.NONE, CLOCK),
            new ConformanceCheck((pdf, declared) -> List.of()),
            ARCHIVE,
            new NoPreparations(),
            ARCHIVE,
            UploadDesks.standard(),
            new Delivery((document, what) -> {}));
    CAMEL.addRoutes(new Road(rooms));
    CAMEL.start();
    previews = new RoadPreviews(CAMEL.createProducerTemplate(), CLOCK, UUID::randomUUID);
  }

  @AfterAll
  static void close() {
    CAMEL.stop();
  }

  @TestFactory
  Stream<DynamicTest> aPaperOfEveryKindIsShownBeforeAnythingIsTyped() {
    return shelf.ids().stream()
        .flatMap(kind -> Stream.of(Language.values()).map(language -> shown(kind, language)));
  }

  private static DynamicTest shown(String kind, Language language) {
    return DynamicTest.dynamicTest(
        kind + " " + language,
        () -> {
          PreviewPage page = page(kind, language, Facts.empty(), 1);
          assertTrue(page.pages() > 0);
          assertFalse(page.faults().isEmpty(), "something must be typed in each");
        });
  }

  @Test
  void valuesAreFoundOnThePageByTheirPlaces() throws IOException {
    PreviewPage page = page(CONTRACT, Language.KK, sample("full"), 1);
    assertEquals(List.of(), page.faults());
    assertTrue(places(page).contains("/data/recipient/fullName"));
    assertTrue(places(page).contains("/data/centre/name"));
    FieldMark place = mark(page, "/data/contract/place");
    FieldMark name = mark(page, "/data/centre/name");
    assertTrue(place.top() > 0 && place.top() < name.top() && name.top() < 1, "from the top");
    assertTrue(name.left() > 0.05 && name.left() + name.width() < 0.97, "within the margins");
    assertEquals(793, ImageIO.read(page.picture().open()).getWidth());
  }

  @Test
  void whatIsMissingHasAPlaceToo() {
    PreviewPage page = page(CONTRACT, Language.RU, Facts.empty(), 1);
    assertTrue(mark(page, "/data/recipient/fullName").width() > 0.05);
    assertTrue(codes(page).containsKey("/data/recipient"));
    assertTrue(page.pages() > 1);
    assertEquals(page.pages(), page(CONTRACT, Language.RU, Facts.empty(), 99).page());
  }

  @Test
  void valuesThatNoPaperCanBeMadeOfAreToldAndLeftOut() {
    var facts =
        new Facts(
            Map.of(
                "contract", Map.of("date", "soon", "number", new BigDecimal(7)),
                "recipient", Map.of("fullName", "<b>&")));
    PreviewPage page = page(CONTRACT, Language.EN, facts, 1);
    assertEquals("not-a-date", codes(page).get("/data/contract/date"));
    assertEquals("wrong-type", codes(page).get("/data/contract/number"));
  }

  @Test
  void whatIsMendedIsTold() {
    var facts = new Facts(Map.of("recipient", Map.of("fullName", "Ахметова  Айгүл")));
    var warnings = page(CONTRACT, Language.KK, facts, 1).warnings();
    assertEquals("/data/recipient/fullName", warnings.get(0).pointer());
  }

  @Test
  void aTextThatIsToBeLeftIsNotMended() {
    var facts = new Facts(Map.of("recipient", Map.of("fullName", "Ахметова  Айгүл")));
    var request =
        new DocumentRequest(
            CONTRACT, Language.KK, facts, OutputFormat.PDF, Optional.empty(), Optional.empty());
    var left = request.leaving(Set.of("/data/recipient/fullName"));
    assertEquals(List.of(), previews.preview(CLERK, left, PageChoice.of(1)).warnings());
  }

  @Test
  void thePageIsShownOnWhichTheValueStands() throws IOException {
    var request =
        new DocumentRequest(
            CONTRACT,
            Language.EN,
            sample("full"),
            OutputFormat.PDF,
            Optional.empty(),
            Optional.empty());
    var choice = new PageChoice(1, Optional.of("/data/additional/disputes/court"));
    PreviewPage page = previews.preview(CLERK, request, choice);
    assertTrue(page.page() > 1);
    assertTrue(places(page).contains("/data/additional/disputes/court"));
  }

  @Test
  void nothingIsKept() throws IOException {
    page(CONTRACT, Language.KK, sample("full"), 1);
    assertNull(ARCHIVE.kept());
  }

  @Test
  void anUnknownKindIsRefused() {
    assertThrows(Refusal.class, () -> page("no-such-kind", Language.KK, Facts.empty(), 1));
  }

  private static PreviewPage page(String kind, Language language, Facts facts, int page) {
    var request =
        new DocumentRequest(
            kind, language, facts, OutputFormat.PDF, Optional.empty(), Optional.empty());
    return previews.preview(CLERK, request, PageChoice.of(page));
  }

  private static Facts sample(String name) {
    String json =
        shelf
            .current(CONTRACT, LocalDate.ofInstant(CLOCK.instant(), CLOCK.getZone()))
            .sample(name)
            .orElseThrow();
    return RequestJson.facts("", json.getBytes(StandardCharsets.UTF_8));
  }

  private static Set<String> places(PreviewPage page) {
    return page.marks().stream().map(FieldMark::pointer).collect(Collectors.toSet());
  }

  private static FieldMark mark(PreviewPage page, String place) {
    return page.marks().stream()
        .filter(mark -> mark.pointer().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> codes(PreviewPage page) {
    return page.faults().stream()
        .collect(Collectors.toMap(Fault::pointer, Fault::code, (one, other) -> one));
  }
}
