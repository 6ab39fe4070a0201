package org.qoltanba.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qoltanba.web.guard.BufferedRequest;

/** A servlet request with what the doors look at; anything else is an error of the test. */
public final class FakeRequest {

  private final String method;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, Object> inSession = new HashMap<>();
  private byte[] body = {};
  private boolean announced = true;
  private String user = "clerk";
  private String query;
  private String session;
  private String path = "/";
  private String authMethod = "BASIC";
  private Set<String> roles = Set.of("clerk");

  public FakeRequest(String method) {
    this.method = method;
  }

  public FakeRequest header(String name, String value) {
    headers.put(name.toLowerCase(Locale.ROOT), value);
    return this;
  }

  public FakeRequest json(String text) {
    return header("Content-Type", "application/json").body(text.getBytes(StandardCharsets.UTF_8));
  }

  public FakeRequest body(byte[] bytes) {
    body = bytes;
    return this;
  }

  /** The body comes in chunks, without a length told before. */
  public FakeRequest chunked() {
    announced = false;
    return this;
  }

  /**
   * @param name null for nobody
   */
  public FakeRequest user(String name, String... isInRoles) {
    user = name;
    roles = Set.of(isInRoles);
    return this;
  }

  /** From the server's root on. */
  public FakeRequest path(String text) {
    path = text;
    return this;
  }

  /** The id of a session that the browser brings along. */
  public FakeRequest session(String id) {
    session = id;
    return this;
  }

  public FakeRequest query(String text) {
    query = text;
    return this;
  }

  public FakeRequest attribute(String name, Object value) {
    attributes.put(name, value);
    return this;
  }

  /** How the service has its callers sign in. */
  public FakeRequest authMethod(String name) {
    authMethod = name;
    return this;
  }

  public String method() {
    return method;
  }

  public Map<String, String> headers() {
    return headers;
  }

  public byte[] bytes() {
    return body;
  }

  public HttpServletRequest request() {
    return proxy(
        HttpServletRequest.class,
        (proxy, called, arguments) -> answer((HttpServletRequest) proxy, called, arguments));
  }

  private Object answer(HttpServletRequest self, Method called, Object[] arguments) {
    return switch (called.getName()) {
      case "getMethod" -> method;
      case "getHeader" -> headers.get(((String) arguments[0]).toLowerCase(Locale.ROOT));
      case "getContentType" -> headers.get("content-type");
      case "getContentLengthLong" -> announced ? (long) body.length : -1L;
      case "getInputStream" -> new BufferedRequest(self, body).getInputStream();
      case "getUserPrincipal" -> user == null ? null : (Principal) () -> user;
      case "isUserInRole" -> roles.contains(arguments[0]);
      case "getAttribute" -> attributes.get(arguments[0]);
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      case "getContextPath" -> "";
      case "getRequestURI", "getServletPath" -> path;
      case "getRequestedSessionId" -> session;
      case "getQueryString" -> query;
      case "getServletContext" -> context();
      case "getSession" -> proxy(HttpSession.class, (proxy, asked, more) -> kept(asked, more));
      default -> throw new UnsupportedOperationException(called.getName());
    };
  }

  private Object kept(Method called, Object[] arguments) {
    return switch (called.getName()) {
      case "getAttribute" -> inSession.get(arguments[0]);
      case "setAttribute" -> inSession.put((String) arguments[0], arguments[1]);
      case "removeAttribute" -> inSession.remove(arguments[0]);
      default -> throw new UnsupportedOperationException(called.getName());
    };
  }

  private ServletContext context() {
    return proxy(
        ServletContext.class,
        (proxy, called, arguments) ->
            called.getName().equals("getInitParameter") && arguments[0].equals("auth-method")
                ? authMethod
                : null);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    Class<?>[] types = {type};
    return type.cast(Proxy.newProxyInstance(FakeRequest.class.getClassLoader(), types, handler));
  }
}
