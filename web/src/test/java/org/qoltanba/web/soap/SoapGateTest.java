package org.qoltanba.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeResponse;
import org.qoltanba.web.guard.Problems;
import org.qoltanba.web.guard.Wording;

class SoapGateTest {

  private final SoapGate gate = new SoapGate();
  private final FakeResponse response = new FakeResponse();
  private boolean passed;

  @BeforeEach
  void open() throws ServletException, IOException {
    var wording = new Wording();
    gate.problems = new Problems(wording);
    gate.faults = new SoapFaults(wording);
    URL schema = Contract.WSDL.toPath().resolveSibling("documents.xsd").toUri().toURL();
    ServletContext context = proxy(ServletContext.class, schema);
    gate.init(proxy(FilterConfig.class, context));
  }

  @Test
  void aGoodMessagePasses() throws Exception {
    post("text/xml; charset=utf-8", Contract.message("ListTemplates", ""));
    assertTrue(passed);
  }

  @Test
  void aDefinitionOfTypesGetsATypedFault() throws Exception {
    post("text/xml", "<!DOCTYPE a><a/>".getBytes(StandardCharsets.UTF_8));
    assertFalse(passed);
    assertEquals(500, response.status());
    assertEquals("text/xml; charset=utf-8", response.header("Content-Type"));
    assertTrue(response.text().contains("<faultcode>soap:Client</faultcode>"), response.text());
    assertTrue(response.text().contains("<code>xml-dtd</code>"), response.text());
    String detail =
        response
            .text()
            .replaceFirst(".*<detail>(?=<RefusalFault)", "")
            .replaceFirst("</detail></soap:Fault>.*", "");
    Contract.validate(detail);
  }

  @Test
  void anotherMediaTypeGetsATypedFault() throws Exception {
    post("application/json", "{}".getBytes(StandardCharsets.UTF_8));
    assertFalse(passed);
    assertTrue(response.text().contains("<kind>unsupported-media</kind>"), response.text());
  }

  @Test
  void aMultipartMessageIsLeftToTheStack() throws Exception {
    post("multipart/related; boundary=b", new byte[0]);
    assertTrue(passed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wsdl", "WSDL", "xsd=documents.xsd"})
  void theContractCanBeRead(String query) throws Exception {
    send(new FakeRequest("GET").query(query));
    assertTrue(passed);
  }

  @Test
  void nothingElseCanBeGot() throws Exception {
    send(new FakeRequest("GET"));
    assertFalse(passed);
    assertEquals(405, response.status());
  }

  private void post(String type, byte[] body) throws IOException, ServletException {
    send(new FakeRequest("POST").header("Content-Type", type).body(body));
  }

  private void send(FakeRequest request) throws IOException, ServletException {
    gate.doFilter(request.request(), response.response(), (req, res) -> passed = true);
  }

  /** An object of that type whose every method gives the same answer. */
  private static <T> T proxy(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer));
  }
}
