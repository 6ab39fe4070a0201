package org.qoltanba.web.ui.fill;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.UUID;
import org.qoltanba.web.ui.Page;

/** Where an issued paper is shown. */
final class Shown {

  private static final String PAGE = Page.FOLDER + "paper.xhtml";

  private Shown() {}

  /** Has the browser go to the paper's page. */
  static void paper(UUID id) throws IOException {
    ExternalContext container = FacesContext.getCurrentInstance().getExternalContext();
    container.redirect(container.getRequestContextPath() + PAGE + "?id=" + id);
  }
}
