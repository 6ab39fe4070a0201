package org.qoltanba.web.ui.fill.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads what was typed from the request: fill.js says it there. */
@RequestScoped
public class TypedReader {

  private static final String[] NOTHING = {};
  private static final String NUMBER = "[1-9]\\d{0,3}";

  private HttpServletRequest request;
  private boolean read;

  protected TypedReader() {}

  @Inject
  public TypedReader(HttpServletRequest request) {
    this.request = request;
  }

  /** Once: whoever asks again in the same request is told that nothing was typed. */
  public Typed read() {
    boolean first = !read;
    read = true;
    String page = text("typed.page");
    return new Typed(
        first ? texts("typed.place") : NOTHING,
        first ? texts("typed.text") : NOTHING,
        page.matches(NUMBER) ? Integer.parseInt(page) : 1,
        text("typed.verbatim"),
        text("typed.at"));
  }

  private String text(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private String[] texts(String name) {
    return Optional.ofNullable(request.getParameterValues(name)).orElse(NOTHING);
  }
}
