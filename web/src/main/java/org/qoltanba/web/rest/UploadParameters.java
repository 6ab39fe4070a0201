package org.qoltanba.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;

/** The query of an upload: whether the answer is a Word file with comments, and which. */
final class UploadParameters {

  private static final String ANNOTATED = "annotated";
  private static final String LANGUAGE = "language";

  private UploadParameters() {}

  /**
   * The language whose Word file is wanted as the answer; empty where none is.
   *
   * @throws Refusal (malformed) as {@link Parameters}, and where it is not said which one
   */
  static Optional<Language> annotated(MultivaluedMap<String, String> query) {
    var parameters = new Parameters(query, Set.of(ANNOTATED, LANGUAGE));
    String annotated = parameters.text(ANNOTATED).orElse("false");
    if (!annotated.equals("true") && !annotated.equals("false")) {
      throw Parameters.malformed(ANNOTATED);
    }
    Optional<Language> language = parameters.text(LANGUAGE).map(UploadParameters::language);
    if (annotated.equals("true") != language.isPresent()) {
      throw Parameters.malformed(LANGUAGE);
    }
    return language;
  }

  private static Language language(String tag) {
    return Language.of(tag).orElseThrow(() -> Parameters.malformed(LANGUAGE));
  }
}
