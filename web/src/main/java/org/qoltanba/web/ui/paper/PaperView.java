package org.qoltanba.web.ui.paper;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qoltanba.document.Content;
import org.qoltanba.intake.Intake;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.DocumentIds;

/**
 * A document's PDF to be looked at and printed inside its page, so that the window keeps its
 * neutral title: alone in a window, a browser would show the paper's own.
 */
public final class PaperView extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Intake intake;
  @Inject private transient Callers callers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Content pdf = intake.pdf(callers.of(request), DocumentIds.of(request.getParameter("id")));
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"document.pdf\"");
    response.setContentLength(pdf.size());
    response.getOutputStream().write(pdf.bytes());
  }
}
