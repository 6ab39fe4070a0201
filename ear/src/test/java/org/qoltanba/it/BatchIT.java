package org.qoltanba.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Papers for the rows of a table, by REST. */
@ExtendWith(ArquillianExtension.class)
class BatchIT {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Api clerk = Api.as("clerk");
  private final Tables tables = new Tables(clerk);

  @Test
  void faultsAreToldFirstAndThenEachSoundRowBecomesOnePaper() {
    String table = Tables.sound(3) + Tables.row("", "31.02.2026");
    String batch = tables.kept(table);
    Answer checked = clerk.get(batch).expect(200);
    assertEquals("checked", checked.at("/state"));
    assertEquals("3", checked.at("/waiting"));
    JsonNode row = clerk.get(batch + "/rows?faulty=true").json().at("/rows/0");
    assertEquals(5, row.get("row").asInt());
    List<String> columns = row.get("faults").findValuesAsString("column");
    assertTrue(columns.contains("/lastDay"), columns.toString());

    assertEquals("running", tables.start(batch).expect(202).at("/state"));
    tables.start(batch).expect(202);
    Answer done = tables.await(batch, 3);
    assertEquals("3", done.at("/issued"));
    JsonNode rows = clerk.get(batch + "/rows").expect(200).json().get("rows");
    assertEquals(3, papers(rows).size());
    String paper = rows.at("/0/links/document").asString();
    assertEquals(Tables.KIND, clerk.get(paper).expect(200).at("/template"));
    Answer zip = clerk.get(batch + "/papers").expect(200);
    assertEquals("application/zip", zip.header("Content-Type"));
    String name = "00002-" + rows.at("/0/number").asString() + ".pdf";
    assertTrue(TemplateZip.entry(zip.bytes(), name).startsWith("%PDF-"), name);
  }

  @Test
  void nothingIsBegunAfterAStopAndItGoesOnWithoutDoingAnythingTwice() {
    String batch = tables.kept(Tables.sound(40));
    tables.start(batch).expect(202);
    tables.await(batch, 2);
    assertEquals("stopped", tables.stop(batch).expect(200).at("/state"));
    Answer stopped = clerk.get(batch).expect(200);
    int before = stopped.json().get("issued").asInt();
    assertTrue(before < 40, stopped.text());
    tables.start(batch).expect(202);
    assertEquals("40", tables.await(batch, 40).at("/issued"));
    JsonNode rows = clerk.get(batch + "/rows?size=200").json().get("rows");
    assertEquals(40, papers(rows).size());
    assertEquals("done", clerk.get(batch).at("/state"));
    String paper = rows.at("/0/links/document").asString();
    tables.remove(batch).expect(204);
    clerk.get(batch).expectProblem(404);
    clerk.get(paper).expect(200);
  }

  @Test
  void theEmptyTableIsTakenBackWhenItIsFilled() {
    String table =
        clerk.get("api/v1/templates/" + Tables.KIND + "/table?language=ru").expect(200).text();
    assertTrue(table.startsWith("\ufeff"), table);
    int columns = table.split(";").length;
    Answer kept = tables.upload(table + ";".repeat(columns - 1) + "x\n").expect(201);
    assertEquals("1", kept.at("/faulty"));
    String path = "api/v1/templates/" + Tables.KIND + "/table?language=ru&format=xlsx";
    byte[] sheet = clerk.get(path).expect(200).bytes();
    assertTrue(TemplateZip.entry(sheet, "xl/worksheets/sheet1.xml").contains("<t"), path);
    tables.upload(sheet, XLSX, "?template=" + Tables.KIND + "&language=kk").expectProblem(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004", "a;b\n1;2", "", "\"never closed", "a\n\u0000"})
  void whatIsNoTableIsRefusedAndNothingIsKept(String bytes) {
    int before = clerk.get("api/v1/batches").json().get("batches").size();
    tables
        .upload(bytes.getBytes(ISO_8859_1), XLSX, "?template=" + Tables.KIND + "&language=kk")
        .expectProblem(422);
    assertEquals(before, clerk.get("api/v1/batches").json().get("batches").size());
  }

  @Test
  void otherRequestsThatMakeNoSenseAreRefused() {
    byte[] table = Tables.sound(1).getBytes(UTF_8);
    tables.upload(table, "text/csv", "?template=none&language=kk").expectProblem(404);
    tables.upload(table, "text/csv", "?template=" + Tables.KIND).expectProblem(400);
    tables
        .upload(table, "text/plain", "?template=" + Tables.KIND + "&language=kk")
        .expectProblem(415);
    tables.upload("x".repeat(10_000_001)).expectProblem(413);
    tables.start("api/v1/batches/" + UUID.randomUUID()).expectProblem(404);
  }

  @Test
  void aBatchOfAnotherOrganisationDoesNotExist() {
    String batch = tables.kept(Tables.sound(1));
    String name = "clerk-" + UUID.randomUUID();
    String account =
        "{\"password\": \"a long enough one\", \"organisation\": \"%s\", \"roles\": [\"clerk\"]}";
    Api.as("admin").put("api/v1/accounts/" + name, account.formatted(name)).expect(204);
    var stranger = new Tables(Api.at(Api.SERVER, name, "a long enough one"));
    stranger.api().get(batch).expectProblem(404);
    stranger.api().get(batch + "/rows").expectProblem(404);
    stranger.api().get(batch + "/papers").expectProblem(404);
    stranger.start(batch).expectProblem(404);
    stranger.stop(batch).expectProblem(404);
    stranger.remove(batch).expectProblem(404);
    assertEquals(0, stranger.api().get("api/v1/batches").json().get("batches").size());
  }

  private static Set<String> papers(JsonNode rows) {
    var papers = new HashSet<String>();
    for (JsonNode row : rows) {
      if (row.has("document")) {
        papers.add(row.get("document").asString());
      }
    }
    return papers;
  }
}
