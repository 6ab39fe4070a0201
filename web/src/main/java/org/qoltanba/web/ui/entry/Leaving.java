package org.qoltanba.web.ui.entry;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Leaves at once: ends the session, has the browser forget what it keeps of this site, and shows a
 * page that anyone may see. It is a plain link, so that it works without scripts and whatever else
 * the page is doing.
 */
public final class Leaving extends HttpServlet {

  /** The last part of its address. */
  static final String WORD = "leave";

  private static final String NEUTRAL = "/holidays.html";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    response.sendRedirect(request.getContextPath() + NEUTRAL);
  }
}
