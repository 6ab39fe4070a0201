package org.qoltanba.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The id of the request at hand; it stands in the answer and in the log, and says nothing else. */
public final class RequestIds {

  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = "org.qoltanba.request-id";

  private RequestIds() {}

  /** The id of this request, made at the first call. */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String id) {
      return id;
    }
    String id = UUID.randomUUID().toString();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
