package org.qoltanba.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A servlet response that keeps what was answered. */
public final class FakeResponse {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, String> headers = new HashMap<>();
  private int status = 200;

  public int status() {
    return status;
  }

  public String header(String name) {
    return headers.get(name);
  }

  public String text() {
    return body.toString(StandardCharsets.UTF_8);
  }

  public HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            FakeResponse.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, called, arguments) -> answer(called, arguments));
  }

  private Object answer(Method called, Object[] arguments) {
    switch (called.getName()) {
      case "setStatus" -> status = (Integer) arguments[0];
      case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
      case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
      case "setContentLength" -> headers.put("Content-Length", arguments[0].toString());
      case "sendRedirect" -> headers.put("Location", (String) arguments[0]);
      case "getOutputStream" -> {
        return new Bytes(body);
      }
      default -> throw new UnsupportedOperationException(called.getName());
    }
    return null;
  }

  private static final class Bytes extends ServletOutputStream {

    private final ByteArrayOutputStream bytes;

    private Bytes(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int value) {
      bytes.write(value);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("setWriteListener");
    }
  }
}
