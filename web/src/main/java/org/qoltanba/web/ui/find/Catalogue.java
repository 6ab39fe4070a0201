package org.qoltanba.web.ui.find;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.intake.Intake;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.ui.Reader;

/** The kinds on offer, as whoever is signed in may see them. */
@RequestScoped
public class Catalogue {

  private static final String PICTURE = "/api/v1/templates/%s/picture?language=%s";

  private Intake intake;
  private Callers callers;
  private HttpServletRequest request;
  private Reader reader;
  private final Map<String, List<FoundKind>> found = new HashMap<>();

  protected Catalogue() {}

  @Inject
  public Catalogue(Intake intake, Callers callers, HttpServletRequest request, Reader reader) {
    this.intake = intake;
    this.callers = callers;
    this.request = request;
    this.reader = reader;
  }

  /** What fits the text, best first; everything by name where there is none. */
  public List<FoundKind> find(String text) {
    // A page asks for its list more than once.
    return found.computeIfAbsent(reader.getTag() + text, key -> look(text, reader.language()));
  }

  private List<FoundKind> look(String text, Language language) {
    var collator = Collator.getInstance(language.locale());
    List<TemplateManifest> byName =
        intake.templates(callers.of(request)).stream()
            .sorted(Comparator.comparing(kind -> kind.title().in(language), collator))
            .toList();
    return new Search(byName).find(text).stream().map(kind -> found(kind, language)).toList();
  }

  private static FoundKind found(TemplateManifest kind, Language language) {
    return new FoundKind(
        kind.id(),
        kind.title().in(language),
        kind.purpose().in(language),
        kind.rule().in(language),
        kind.aid().needs().stream().map(need -> need.in(language)).toList(),
        PICTURE.formatted(kind.id(), language.tag()));
  }
}
