package org.qoltanba.web.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A refusal or a failure as an HTTP answer.
 *
 * @param body problem details (RFC 9457)
 */
public record Problem(int status, Map<String, String> headers, byte[] body) {

  public Problem {
    headers = Map.copyOf(headers);
  }

  /** Answers with it, outside of JAX-RS. */
  public void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
