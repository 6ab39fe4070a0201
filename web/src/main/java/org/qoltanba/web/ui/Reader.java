package org.qoltanba.web.ui;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.qoltanba.document.Language;
import org.qoltanba.web.guard.Languages;

/** Who reads the pages of a session: the language, first the browser's, then the chosen one. */
@Named
@SessionScoped
public class Reader implements Serializable {

  private Language language;

  protected Reader() {}

  @Inject
  public Reader(HttpServletRequest request) {
    this.language = Languages.of(request);
  }

  public Language language() {
    return language;
  }

  public Locale getLocale() {
    return language.locale();
  }

  public String getTag() {
    return language.tag();
  }

  public List<Language> getLanguages() {
    return List.of(Language.values());
  }

  /**
   * Pages call it with {@code immediate}, so that what is typed is neither checked nor lost.
   *
   * @param chosen the page is shown anew in it
   */
  public void choose(Language chosen) {
    language = chosen;
  }
}
