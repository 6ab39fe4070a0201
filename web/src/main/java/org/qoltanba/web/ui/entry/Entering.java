package org.qoltanba.web.ui.entry;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.qoltanba.web.ui.Page;
import org.qoltanba.web.ui.Wanted;

/**
 * Where one passes who signs in with a provider of OpenID Connect: the container lets nobody come
 * here who has not, and sends them to the provider. From here one goes to the page that was wanted.
 *
 * <p>The session knows that page: the container carries no query to the provider and back, and many
 * providers let one come back to an address only that they know.
 */
public final class Entering extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = Page.FOLDER + "enter";
  private static final String WANTED = Entering.class.getName();

  /**
   * The address, below the application's root, by which one signs in and gets what is asked for.
   */
  static String address(HttpServletRequest request) {
    request.getSession().setAttribute(WANTED, Wanted.text(request));
    return ADDRESS;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession();
    String page = Wanted.pathOf((String) session.getAttribute(WANTED));
    session.removeAttribute(WANTED);
    response.sendRedirect(request.getContextPath() + page);
  }
}
