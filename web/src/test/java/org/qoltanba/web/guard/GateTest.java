package org.qoltanba.web.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeResponse;

class GateTest {

  private final Gate gate = new Gate();
  private final FakeResponse response = new FakeResponse();
  private ServletRequest passed;

  @BeforeEach
  void openWithALimitOfTenBytes() {
    gate.problems = new Problems(new Wording());
    gate.init(config("10"));
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

  private void assertRefused() {
    assertNull(passed);
    assertEquals(413, response.status());
    assertEquals("application/problem+json", response.header("Content-Type"));
    assertTrue(response.text().contains("larger than 10 bytes"), response.text());
  }

  private void send(FakeRequest request) throws IOException, ServletException {
    gate.doFilter(request.request(), response.response(), (req, res) -> passed = req);
  }

  private static FilterConfig config(String limit) {
    return (FilterConfig)
        Proxy.newProxyInstance(
            GateTest.class.getClassLoader(),
            new Class<?>[] {FilterConfig.class},
            (proxy, method, arguments) -> limit);
  }
}
