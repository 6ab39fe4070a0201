package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Role;
import org.qoltanba.document.batch.BatchWish;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.document.batch.TableFormat;
import org.qoltanba.web.FakeBatches;
import org.qoltanba.web.FakeRequest;

class BatchesDoorTest {

  private static final Caller CLERK = new Caller("clerk", "shelter", Set.of(Role.CLERK));
  private static final String UPLOAD = "/batches?template=letter&language=ru";
  private static final String ONE = "/batches/" + FakeBatches.ID;

  private final RestDoor door = new RestDoor();

  @Test
  void aTableIsHandedInAndAnsweredWithItsCounts() {
    MockHttpResponse answer = door.send(table("text/csv; charset=utf-8"), UPLOAD);
    assertEquals(201, answer.getStatus());
    assertEquals("/api/v1" + ONE, RestDoor.header(answer, "Location"));
    Map<String, Object> tree = RestDoor.json(answer);
    assertEquals("checked", tree.get("state"));
    assertEquals("2", tree.get("rows").toString());
    assertEquals("1", tree.get("faulty").toString());
    assertEquals("pdf", tree.get("output"));
    assertEquals(
        List.of(CLERK, "letter", Language.RU, BatchWish.USUAL, "Name"), door.batches.asked);
  }

  @Test
  void whatThePapersAreToBeMayBeSaid() {
    door.send(table("text/csv"), UPLOAD + "&output=both&reference=2026%2F11");
    var wish = new BatchWish(OutputFormat.BOTH, Optional.of("2026/11"));
    assertEquals(List.of(CLERK, "letter", Language.RU, wish, "Name"), door.batches.asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&output=docx", "&reference=0123456789"})
  void papersThatCannotBeAreRefused(String wish) {
    String path = UPLOAD + (wish.startsWith("&r") ? wish + "x".repeat(181) : wish);
    assertEquals(422, door.send(table("text/csv"), path).getStatus());
    assertTrue(door.batches.asked.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv, 201",
    "application/vnd.ms-excel, 201",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, 201",
    "application/json, 415"
  })
  void aTableIsWhatBrowsersCallOne(String type, int status) {
    assertEquals(status, door.send(table(type), UPLOAD).getStatus());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/batches",
        "/batches?template=letter",
        "/batches?template=letter&language=de",
        "/batches?template=letter&language=kk&output=odt",
        "/batches?template=letter&language=kk&colour=red"
      })
  void aQueryThatMakesNoSenseIsRefused(String path) {
    assertEquals(400, door.send(table("text/csv"), path).getStatus());
    assertTrue(door.batches.asked.isEmpty());
  }

  @Test
  void rowsAreToldWithTheirPapersAndTheirFaultsInTheReadersLanguage() {
    FakeRequest request = get().header("Accept-Language", "en");
    MockHttpResponse answer = door.send(request, ONE + "/rows?page=1&size=7&faulty=true");
    List<?> rows = (List<?>) RestDoor.json(answer).get("rows");
    Map<?, ?> issued = (Map<?, ?>) rows.get(0);
    assertEquals(FakeBatches.PAPER.toString(), issued.get("document"));
    assertEquals("2026-000001", issued.get("number"));
    Map<?, ?> faulty = (Map<?, ?>) rows.get(1);
    assertEquals("3", faulty.get("row").toString());
    Map<?, ?> fault = (Map<?, ?>) ((List<?>) faulty.get("faults")).get(0);
    assertEquals("Name", fault.get("column"));
    assertFalse(((String) fault.get("message")).isBlank());
    assertEquals(List.of(CLERK, FakeBatches.ID, new RowQuery(1, 7, true)), door.batches.asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?page=x", "?size=0", "?size=201", "?faulty=maybe"})
  void rowsThatCanNotBeAreRefused(String query) {
    assertEquals(400, door.send(get(), ONE + "/rows" + query).getStatus());
  }

  @Test
  void aBatchIsStartedStoppedAndForgotten() {
    MockHttpResponse started = door.send(post(), ONE + "/start");
    assertEquals(202, started.getStatus());
    assertEquals("running", RestDoor.json(started).get("state"));
    MockHttpResponse stopped = door.send(post(), ONE + "/stop");
    assertEquals(200, stopped.getStatus());
    assertEquals("stopped", RestDoor.json(stopped).get("state"));
    assertEquals(204, door.send(new FakeRequest("DELETE").user("clerk", "clerk"), ONE).getStatus());
    assertEquals(404, door.send(post(), "/batches/1-1-1-1-1/start").getStatus());
    assertEquals(401, door.send(post().user(null), ONE + "/start").getStatus());
  }

  @Test
  void thePapersComeAsAZipUnderANameThatTellsNothing() {
    MockHttpResponse answer = door.send(get(), ONE + "/papers");
    assertEquals("application/zip", RestDoor.header(answer, "Content-Type"));
    assertTrue(RestDoor.header(answer, "Content-Disposition").contains("\"documents.zip\""));
    assertEquals("PK", RestDoor.text(answer));
  }

  @Test
  void theBatchesAreListedAndAnEmptyTableIsHandedOut() {
    List<?> all = (List<?>) RestDoor.json(door.send(get(), "/batches")).get("batches");
    assertEquals("done", ((Map<?, ?>) all.get(0)).get("state"));
    MockHttpResponse table = door.send(get(), "/templates/letter/table?language=en");
    assertEquals("Name\n", RestDoor.text(table));
    assertEquals(List.of(CLERK, "letter", Language.EN, TableFormat.CSV), door.batches.asked);
    MockHttpResponse sheet = door.send(get(), "/templates/letter/table?format=xlsx");
    assertTrue(RestDoor.header(sheet, "Content-Type").endsWith("spreadsheetml.sheet"));
    assertTrue(RestDoor.header(sheet, "Content-Disposition").contains("\"table.xlsx\""));
    assertEquals(TableFormat.XLSX, door.batches.asked.get(7));
    assertEquals(400, door.send(get(), "/templates/letter/table?format=ods").getStatus());
  }

  private static FakeRequest get() {
    return new FakeRequest("GET").user("clerk", "clerk");
  }

  private static FakeRequest post() {
    return new FakeRequest("POST").user("clerk", "clerk");
  }

  private static FakeRequest table(String type) {
    return new FakeRequest("POST")
        .user("clerk", "clerk")
        .header("Content-Type", type)
        .body("Name".getBytes(StandardCharsets.UTF_8));
  }
}
