package org.qoltanba.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;

/**
 * The query of a request.
 *
 * <p>A fault's pointer is empty, for a parameter has no place in a JSON body; its argument {@code
 * parameter} names the one at fault.
 */
final class Parameters {

  private static final String LANGUAGE = "language";

  private final MultivaluedMap<String, String> parameters;

  /**
   * @param known the names that there may be
   * @throws Refusal (malformed) with {@code parameter-unknown}, {@code parameter-repeated} or
   *     {@code parameter-form}
   */
  Parameters(MultivaluedMap<String, String> parameters, Set<String> known) {
    this.parameters = parameters;
    parameters.forEach((name, values) -> check(name, values, known));
  }

  private static void check(String name, List<String> values, Set<String> known) {
    if (!known.contains(name)) {
      throw fault("parameter-unknown", name.substring(0, Math.min(40, name.length())));
    }
    if (values.size() > 1) {
      throw fault("parameter-repeated", name);
    }
    // PostgreSQL takes no NUL in any text, not even in one to compare with.
    if (values.get(0).indexOf('\0') >= 0) {
      throw malformed(name);
    }
  }

  /** The value; empty where it is missing or says nothing. */
  Optional<String> text(String name) {
    return Optional.ofNullable(parameters.getFirst(name)).filter(value -> !value.isEmpty());
  }

  /** The language of a paper, the only parameter there is; Kazakh where none is said. */
  static Language language(UriInfo uri) {
    return new Parameters(uri.getQueryParameters(), Set.of(LANGUAGE)).language();
  }

  /** The language of a paper; Kazakh where none is said. */
  Language language() {
    return text(LANGUAGE)
        .map(tag -> Language.of(tag).orElseThrow(() -> malformed(LANGUAGE)))
        .orElse(Language.KK);
  }

  /** What to throw for a value that is not one. */
  static Refusal malformed(String name) {
    return fault("parameter-form", name);
  }

  private static Refusal fault(String code, String parameter) {
    return Refusal.malformed(new Fault("", code, Map.of("parameter", parameter)));
  }
}
