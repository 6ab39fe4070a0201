package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Role;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRequest;

class FilesDoorTest {

  private static final String PDF = "/documents/" + FakeIntake.ID + "/pdf";
  private static final String RECORD = "/documents/" + FakeIntake.ID;
  private static final String CALENDAR = RECORD + "/deadlines.ics";
  private static final String TAG = "\"" + FakeIntake.PDF.sha256() + "\"";

  private final RestDoor door = new RestDoor();

  @Test
  void theTagOfAFileIsItsDigest() {
    MockHttpResponse answer = door.send(new FakeRequest("GET"), PDF);
    assertEquals(200, answer.getStatus());
    assertEquals(TAG, RestDoor.header(answer, "ETag"));
    assertEquals("bytes", RestDoor.header(answer, "Accept-Ranges"));
    assertArrayEquals(FakeIntake.PDF.bytes(), answer.getOutput());
  }

  @Test
  void theWordFileHasItsOwnNameAndType() {
    MockHttpResponse answer =
        door.send(new FakeRequest("GET"), "/documents/" + FakeIntake.ID + "/docx");
    assertEquals(FileAnswers.DOCX, RestDoor.header(answer, "Content-Type"));
    assertEquals(
        "attachment; filename=\"document-" + FakeIntake.ID + ".docx\"",
        RestDoor.header(answer, "Content-Disposition"));
  }

  @Test
  void theLastDaysComeAsACalendarInTheCallersLanguage() {
    FakeRequest request = new FakeRequest("GET").header("Accept-Language", "ru");
    MockHttpResponse answer = door.send(request, CALENDAR);
    assertEquals(200, answer.getStatus());
    assertEquals("text/calendar;charset=utf-8", RestDoor.header(answer, "Content-Type"));
    assertEquals(
        "attachment; filename=\"document-" + FakeIntake.ID + ".ics\"",
        RestDoor.header(answer, "Content-Disposition"));
    String text = RestDoor.text(answer).replace("\r\n ", "");
    assertTrue(text.contains("\r\nDTSTART;VALUE=DATE:20261228\r\n"), text);
    assertTrue(text.contains("SUMMARY;LANGUAGE=ru:Последний день срока: документ 2026-000001\r\n"));
    assertTrue(text.contains("DESCRIPTION;LANGUAGE=ru:договор\\nдоговор\\, статья 99\r\n"));
  }

  @Test
  void aDocumentWithoutLastDaysHasNoCalendar() {
    door.intake.deadlines = List.of();
    MockHttpResponse answer = door.send(new FakeRequest("GET"), CALENDAR);
    assertEquals(404, answer.getStatus());
    assertEquals("application/problem+json", RestDoor.header(answer, "Content-Type"));
    String record = RestDoor.text(door.send(new FakeRequest("GET"), RECORD));
    assertFalse(record.contains("deadlines.ics"), record);
    assertTrue(record.contains("\"deadlines\":[]"), record);
  }

  @Test
  void theRecordLeadsToTheCalendar() {
    String record = RestDoor.text(door.send(new FakeRequest("GET"), RECORD));
    assertTrue(record.contains("\"deadlines\":\"/api/v1" + CALENDAR + "\""), record);
    assertTrue(record.contains("\"lastDay\":\"2026-12-28\""), record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx"})
  void aDownloadIsOneCallOfTheIntake(String format) {
    door.send(new FakeRequest("GET"), "/documents/" + FakeIntake.ID + "/" + format);
    var caller = new Caller("clerk", "shelter", Set.of(Role.CLERK));
    assertEquals(List.of(caller, FakeIntake.ID), door.intake.asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", "*"})
  void whoHasTheFileAlreadyIsToldSo(String condition) {
    MockHttpResponse answer =
        door.send(
            new FakeRequest("GET").header("If-None-Match", condition.replace("%s", TAG)), PDF);
    assertEquals(304, answer.getStatus());
    assertEquals(0, answer.getOutput().length);
  }

  @Test
  void anotherTagGetsTheFile() {
    FakeRequest request = new FakeRequest("GET").header("If-None-Match", "\"x\"");
    assertEquals(200, door.send(request, PDF).getStatus());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0, 4, bytes 0-3/19",
    "bytes=17-, 17, 19, bytes 17-18/19",
    "bytes=-2, 17, 19, bytes 17-18/19",
    "bytes=5-999, 5, 19, bytes 5-18/19",
    "bytes=-999, 0, 19, bytes 0-18/19"
  })
  void aRangeIsCutOut(String range, int from, int to, String contentRange) {
    MockHttpResponse answer = door.send(new FakeRequest("GET").header("Range", range), PDF);
    assertEquals(206, answer.getStatus());
    assertEquals(contentRange, RestDoor.header(answer, "Content-Range"));
    assertArrayEquals(Arrays.copyOfRange(FakeIntake.PDF.bytes(), from, to), answer.getOutput());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=19-", "bytes=100-200", "bytes=-0"})
  void aRangeBehindTheEndIsRefused(String range) {
    MockHttpResponse answer = door.send(new FakeRequest("GET").header("Range", range), PDF);
    assertEquals(416, answer.getStatus());
    assertEquals("bytes */19", RestDoor.header(answer, "Content-Range"));
    assertEquals("application/problem+json", RestDoor.header(answer, "Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=5-3", "bytes=0-1,3-4", "lines=0-3", "bytes=", "bytes=-", "bytes=a-b"})
  void aRangeThatIsNotUnderstoodIsIgnored(String range) {
    FakeRequest request = new FakeRequest("GET").header("Range", range);
    assertEquals(200, door.send(request, PDF).getStatus());
  }

  @ParameterizedTest
  @CsvSource({"%s, 206", "W/%s, 200", "x, 200"})
  void aRangeOfAChangedFileIsTheWholeFile(String condition, int status) {
    FakeRequest request =
        new FakeRequest("GET")
            .header("Range", "bytes=0-3")
            .header("If-Range", condition.replace("%s", TAG));
    assertEquals(status, door.send(request, PDF).getStatus());
  }
}
