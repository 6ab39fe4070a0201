package org.qoltanba.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/** How a caller nobody knows is asked who they are: the header WWW-Authenticate. */
final class Challenge {

  /** The context parameter with the service's way of signing in: {@code BASIC} or {@code OIDC}. */
  static final String METHOD = "auth-method";

  private static final String BASIC = "Basic realm=\"qoltanba\", charset=\"UTF-8\"";
  private static final String BEARER = "Bearer realm=\"qoltanba\"";

  private Challenge() {}

  /** A password (RFC 7617), or a token (RFC 6750, section 3) where OpenID Connect is on. */
  static String of(HttpServletRequest request) {
    String method = request.getServletContext().getInitParameter(METHOD);
    return "OIDC".equals(method) ? BEARER : BASIC;
  }
}
