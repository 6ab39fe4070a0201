package org.qoltanba.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Refusal.Kind;

/**
 * Lets nothing be changed in a session of the workspace by a page of another site. Whoever signs in
 * with each request, as other systems do, has no session and is not asked.
 */
public final class OriginGate extends HttpFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Inject transient Problems problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean inSession = request.getRequestedSessionId() != null;
    if (inSession && !SAFE.contains(request.getMethod()) && !isOwn(request)) {
      problems.of(Refusal.of(Kind.FORBIDDEN, "foreign-origin"), request).send(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * By what browsers say and scripts can't forge: Fetch Metadata, or the header Origin (RFC 6454).
   */
  private static boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && authority(origin).equals(request.getHeader("Host"));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
