package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.Titles;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRequest;

class CatalogueDoorTest {

  private static final String PICTURE = "/templates/contract/picture";
  private static final String TAG = "\"" + FakeIntake.PNG.sha256() + "\"";

  private final RestDoor door = new RestDoor();

  @Test
  void eachKindTellsWhereItsPictureIs() {
    String list = RestDoor.text(send(new FakeRequest("GET"), "/templates"));
    assertTrue(list.contains("/api/v1/templates/contract/picture\""), list);
  }

  @ParameterizedTest
  @CsvSource({"kk, келісімшарт", "ru, договор", "en, contract"})
  void aBrowserGetsAPageWithThePictures(String language, String title) {
    MockHttpResponse answer = send(browser().header("Accept-Language", language), "/templates");
    assertEquals("text/html;charset=utf-8", RestDoor.header(answer, "Content-Type"));
    String page = RestDoor.text(answer);
    assertTrue(page.contains("<html lang=\"" + language + "\">"), page);
    assertTrue(page.contains("<h2 id=\"contract\">" + title + "</h2>"), page);
    assertTrue(page.contains("/contract/picture?language=" + language + "\""), page);
  }

  @Test
  void aTitleIsNoTag() {
    door.intake.titles = new Titles("<script>", "a & b", "\"x\"");
    assertTrue(page("kk").contains("<h2 id=\"contract\">&lt;script&gt;</h2>"), page("kk"));
    assertTrue(page("ru").contains("alt=\"a &amp; b\""), page("ru"));
    assertTrue(page("en").contains("alt=\"&quot;x&quot;\""), page("en"));
  }

  @Test
  void whoAsksForNothingGetsTheData() {
    assertEquals("application/json", type(new FakeRequest("GET")));
    assertEquals("application/json", type(new FakeRequest("GET").header("Accept", "*/*")));
  }

  @ParameterizedTest
  @CsvSource({"'', KK", "?language=kk, KK", "?language=ru, RU", "?language=en, EN"})
  void aPictureIsInTheLanguageThatIsAskedFor(String query, Language language) {
    MockHttpResponse answer = send(new FakeRequest("GET"), PICTURE + query);
    assertEquals(200, answer.getStatus());
    assertEquals("image/png", RestDoor.header(answer, "Content-Type"));
    assertEquals(TAG, RestDoor.header(answer, "ETag"));
    assertArrayEquals(FakeIntake.PNG.bytes(), answer.getOutput());
    var caller = new Caller("clerk", "shelter", Set.of(Role.CLERK));
    assertEquals(List.of(caller, "contract", language), door.intake.asked);
  }

  @Test
  void aPictureMayBeKeptButIsAskedAfterEachTime() {
    MockHttpResponse answer = send(new FakeRequest("GET"), PICTURE);
    assertEquals("private, no-cache", RestDoor.header(answer, "Cache-Control"));
    MockHttpResponse again = send(new FakeRequest("GET").header("If-None-Match", TAG), PICTURE);
    assertEquals(304, again.getStatus());
    assertEquals(0, again.getOutput().length);
    assertEquals(TAG, RestDoor.header(again, "ETag"));
    assertEquals("private, no-cache", RestDoor.header(again, "Cache-Control"));
  }

  @Test
  void whatIsNotThereIsAProblem() {
    assertEquals(400, send(new FakeRequest("GET"), PICTURE + "?language=de").getStatus());
    assertEquals(400, send(new FakeRequest("GET"), PICTURE + "?page=1").getStatus());
    assertEquals(401, send(new FakeRequest("GET").user(null), PICTURE).getStatus());
    door.intake.failure = Refusal.notFound("unknown-template");
    assertEquals(404, send(new FakeRequest("GET"), PICTURE).getStatus());
  }

  private String page(String language) {
    return RestDoor.text(send(browser().header("Accept-Language", language), "/templates"));
  }

  private static FakeRequest browser() {
    return new FakeRequest("GET")
        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
  }

  private String type(FakeRequest request) {
    return RestDoor.header(send(request, "/templates"), "Content-Type");
  }

  private MockHttpResponse send(FakeRequest request, String path) {
    return door.send(request, path);
  }
}
