package org.qoltanba.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.qoltanba.document.Refusal;

/**
 * Gives each request an id and lets no body in that is larger than the limit, whether or not it
 * announces its length. The doors behind it read the body from memory.
 *
 * <p>The init parameter {@code max-body} is the limit in bytes.
 */
public final class Gate implements Filter {

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Inject Problems problems;

  private int limit;

  @Override
  public void init(FilterConfig config) {
    limit = Integer.parseInt(config.getInitParameter("max-body"));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    let((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void let(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(RequestIds.HEADER, RequestIds.of(request));
    if (WITHOUT_BODY.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    if (request.getContentLengthLong() > limit) {
      refuse(request, response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit) {
      refuse(request, response);
      return;
    }
    chain.doFilter(new BufferedRequest(request, body), response);
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.of(Refusal.tooLarge(limit), request).send(response);
  }
}
