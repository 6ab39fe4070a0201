package org.qoltanba.web.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Refusal;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeResponse;

class GateTest {

  private final Gate gate = new Gate();
  private final FakeResponse response = new FakeResponse();
  private ServletRequest passed;

  @BeforeEach
  void openWithALimitOfTenBytesAndTwentyForTemplates() {
    gate.problems = new Problems(new Wording());
    gate.init(config(Map.of("max-body", "10", "max-upload", "20")));
  }

  @Test
  void aBodyOfExactlyTheLimitPassesWhole() throws IOException, ServletException {
    byte[] body = "0123456789".getBytes();
    send(new FakeRequest("POST").body(body).chunked());
    assertArrayEquals(body, passed.getInputStream().readAllBytes());
    assertArrayEquals(body, passed.getInputStream().readAllBytes());
    assertEquals("0123456789", passed.getReader().readLine());
  }

  @Test
  void aLongerBodyIsRefusedByItsAnnouncedLength() throws IOException, ServletException {
    send(new FakeRequest("POST").body(new byte[11]).header("Accept-Language", "en"));
    assertRefused();
  }

  @Test
  void aLongerBodyIsRefusedWithoutALengthToo() throws IOException, ServletException {
    send(new FakeRequest("PUT").body(new byte[11]).chunked().header("Accept-Language", "en"));
    assertRefused();
  }

  @Test
  void theFormOfAPageMustAnnounceItsLengthAndIsLeftToTheContainer()
      throws IOException, ServletException {
    HttpServletRequest form =
        new FakeRequest("POST").path("/app/check.xhtml").body(new byte[20]).request();
    gate.doFilter(form, response.response(), (request, answer) -> passed = request);
    assertSame(form, passed);
    passed = null;
    send(
        new FakeRequest("POST")
            .path("/app/check.xhtml")
            .body(new byte[5])
            .chunked()
            .header("Accept-Language", "en"));
    assertEquals(413, response.status());
    assertNull(passed);
  }

  @Test
  void aRequestWithoutBodyPassesUntouched() throws IOException, ServletException {
    HttpServletRequest request = new FakeRequest("GET").request();
    gate.doFilter(request, response.response(), (req, res) -> passed = req);
    assertSame(request, passed);
  }

  @Test
  void everyAnswerHasTheIdOfItsRequest() throws IOException, ServletException {
    send(new FakeRequest("GET"));
    assertNotNull(response.header("X-Request-Id"));
    assertEquals(RequestIds.of((HttpServletRequest) passed), response.header("X-Request-Id"));
  }

  @Test
  void aTemplateMayBeLargerAndIsNotReadHere() throws IOException, ServletException {
    send(upload(20));
    assertNotSame(BufferedRequest.class, passed.getClass());
    assertEquals(20, passed.getInputStream().readAllBytes().length);
    send(upload(21).header("Accept-Language", "en"));
    assertEquals(413, response.status());
    assertTrue(response.text().contains("larger than 20 bytes"), response.text());
  }

  @Test
  void aTemplateThatDoesNotTellItsLengthIsRefusedWhereItGetsTooLong()
      throws IOException, ServletException {
    send(upload(21).chunked());
    var body = passed.getInputStream();
    Refusal refusal = assertThrows(Refusal.class, body::readAllBytes);
    assertEquals(Refusal.Kind.TOO_LARGE, refusal.kind());
  }

  @Test
  void onlyTheVeryAddressOfUploadsTakesMore() throws IOException, ServletException {
    String address = "/api/v1/templates/contract/versions";
    for (String other : List.of(address + "/1.0.0/publication", address + ";a=b", "/x" + address)) {
      send(upload(11).path(other).header("Accept-Language", "en"));
      assertRefused();
    }
  }

  private static FakeRequest upload(int length) {
    return new FakeRequest("POST")
        .path("/api/v1/templates/contract/versions")
        .body(new byte[length]);
  }

  private void assertRefused() {
    assertNull(passed);
    assertEquals(413, response.status());
    assertEquals("application/problem+json", response.header("Content-Type"));
    assertTrue(response.text().contains("larger than 10 bytes"), response.text());
  }

  private void send(FakeRequest request) throws IOException, ServletException {
    gate.doFilter(request.request(), response.response(), (req, res) -> passed = req);
  }

  private static FilterConfig config(Map<String, String> parameters) {
    return (FilterConfig)
        Proxy.newProxyInstance(
            GateTest.class.getClassLoader(),
            new Class<?>[] {FilterConfig.class},
            (proxy, method, arguments) -> parameters.get((String) arguments[0]));
  }
}
