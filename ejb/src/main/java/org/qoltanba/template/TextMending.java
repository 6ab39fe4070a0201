package org.qoltanba.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.language.text.NormalisedText;
import org.qoltanba.language.text.Normaliser;
import org.qoltanba.language.text.TextChange;
import org.qoltanba.language.text.TextRule;
import org.qoltanba.template.files.Pointer;
import org.qoltanba.template.schema.DataSchema;

/** Mends the texts of a request's data and tells of every change. */
final class TextMending {

  private static final int MOST_WARNINGS = 100;

  private final Normaliser normaliser;
  private final Set<String> verbatim;
  private final List<Fault> warnings = new ArrayList<>();

  private TextMending(Language language, Set<String> verbatim) {
    this.normaliser = new Normaliser(language);
    this.verbatim = verbatim;
  }

  /**
   * @param warnings one for each value and rule, with the number of changes; at most 100
   */
  record Mended(Facts facts, List<Fault> warnings) {}

  /** The data of the request, but for the texts that it wants left alone. */
  static Mended of(DocumentRequest request) {
    return of(request.data(), new TextMending(request.language(), request.verbatim()));
  }

  static Mended of(Facts facts, Language language) {
    return of(facts, new TextMending(language, Set.of()));
  }

  private static Mended of(Facts facts, TextMending mending) {
    var tree = mending.members(DataSchema.DATA, facts.tree());
    return new Mended(new Facts(tree), List.copyOf(mending.warnings));
  }

  private Object mended(String pointer, Object value) {
    if (value instanceof String text) {
      return verbatim.contains(pointer) ? text : text(pointer, text);
    }
    if (value instanceof Map<?, ?> map) {
      return members(pointer, map);
    }
    return value instanceof List<?> list ? elements(pointer, list) : value;
  }

  private Map<String, Object> members(String pointer, Map<?, ?> map) {
    var members = new LinkedHashMap<String, Object>();
    map.forEach(
        (name, value) -> members.put((String) name, mended(Pointer.child(pointer, name), value)));
    return members;
  }

  private List<Object> elements(String pointer, List<?> list) {
    var elements = new ArrayList<Object>(list.size());
    for (int i = 0; i < list.size(); i++) {
      elements.add(mended(Pointer.child(pointer, i), list.get(i)));
    }
    return elements;
  }

  private String text(String pointer, String text) {
    NormalisedText normalised = normaliser.normalise(text);
    normalised.changes().stream()
        .collect(Collectors.groupingBy(TextChange::rule, LinkedHashMap::new, Collectors.toList()))
        .forEach((rule, changes) -> warn(pointer, rule, changes));
    return normalised.text();
  }

  private void warn(String pointer, TextRule rule, List<TextChange> changes) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(new Fault(pointer, code(rule), Map.of("count", changes.size())));
    }
  }

  /** The code of a rule, such as {@code mended-kazakh-letter}. */
  static String code(TextRule rule) {
    return "mended-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
