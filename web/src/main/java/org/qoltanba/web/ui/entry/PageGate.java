package org.qoltanba.web.ui.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.qoltanba.web.ui.Page;
import org.qoltanba.web.ui.Wanted;

/**
 * Has whoever wants a page sign in first, by the form or, where OpenID Connect is on, with the
 * provider; and has browsers keep no page.
 */
public final class PageGate extends HttpFilter {

  /** The context parameter with the service's way of signing in: {@code BASIC} or {@code OIDC}. */
  private static final String METHOD = "auth-method";

  private static final Set<String> OPEN =
      Set.of(Page.ENTRY, Page.FAILURE, Page.FOLDER + Leaving.WORD);

  private static final String ELSEWHERE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <partial-response id="j_id1"><redirect url="%s"></redirect></partial-response>
      """;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    if (request.getUserPrincipal() != null || OPEN.contains(request.getServletPath())) {
      chain.doFilter(request, response);
    } else {
      goTo(request.getContextPath() + entry(request), request, response);
    }
  }

  private static String entry(HttpServletRequest request) {
    if (request.getMethod().equals("POST")) {
      // A form may not lead to a provider: browsers hold its redirects to the policy of its page.
      return Wanted.again(request);
    }
    return byProvider(request) ? Entering.address(request) : Wanted.entry(request);
  }

  /** Whether one signs in with a provider of OpenID Connect, and not here. */
  static boolean byProvider(HttpServletRequest request) {
    return "OIDC".equals(request.getServletContext().getInitParameter(METHOD));
  }

  private static void goTo(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getContextPath() + address;
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      String answer = ELSEWHERE.formatted(path.replace("&", "&amp;"));
      response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    } else {
      response.sendRedirect(path);
    }
  }
}
