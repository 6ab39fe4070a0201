package org.qoltanba.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Refusal.Kind;

/** The container's own errors as problem details: it is the error page of web.xml. */
public final class ProblemServlet extends HttpServlet {

  @Inject transient Problems problems;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // The container refuses some requests before the gate has seen them.
    response.setHeader(RequestIds.HEADER, RequestIds.of(request));
    problem(status(request), request).send(response);
  }

  private Problem problem(int status, HttpServletRequest request) {
    return switch (status) {
      case 400 -> problems.of(Refusal.malformed(), request);
      case 401 -> problems.of(Refusal.of(Kind.UNAUTHENTICATED, "unauthenticated"), request);
      case 403 -> problems.of(Refusal.of(Kind.FORBIDDEN, "forbidden"), request);
      case 404 -> problems.of(Refusal.notFound("unknown-path"), request);
      case 405 -> problems.of(Refusal.of(Kind.METHOD_NOT_ALLOWED, "method-not-allowed"), request);
      case 406 -> problems.of(Refusal.of(Kind.NOT_ACCEPTABLE, "not-acceptable"), request);
      case 413 -> problems.of(Refusal.of(Kind.TOO_LARGE, "too-large"), request);
      case 415 -> problems.of(Refusal.of(Kind.UNSUPPORTED_MEDIA, "json-expected"), request);
      case 500 -> problems.failure(request);
      default -> problems.of(status, Refusal.of(Kind.MALFORMED, code(status)), request);
    };
  }

  /** What there is to say of a status that only the container gives. */
  private static String code(int status) {
    return switch (status) {
      case 408 -> "request-timeout";
      case 414 -> "address-too-long";
      case 429 -> "too-many-requests";
      case 431 -> "headers-too-large";
      case 503 -> "busy";
      default -> status < 500 ? "request-refused" : "request-not-served";
    };
  }

  /** Whoever asks for the error page itself finds nothing. */
  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
  }
}
