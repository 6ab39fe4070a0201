package org.qoltanba.tags.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.Filter.Kind;

/**
 * What the filters are called: by their English names everywhere, and by the names that Kazakh and
 * Russian grammar have for the cases.
 */
final class FilterNames {

  private static final Map<String, Filter> NAMES = new HashMap<>();

  static {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.CASE) {
        NAMES.put(kind.name().toLowerCase(Locale.ROOT), new Filter(kind, null));
      }
    }
    for (GrammaticalCase grammatical : GrammaticalCase.values()) {
      put(grammatical, grammatical.word());
    }
    put(GrammaticalCase.NOMINATIVE, "атау", "именительный");
    put(GrammaticalCase.GENITIVE, "ілік", "родительный");
    put(GrammaticalCase.DATIVE, "барыс", "дательный");
    put(GrammaticalCase.ACCUSATIVE, "табыс", "винительный");
    put(GrammaticalCase.LOCATIVE, "жатыс");
    put(GrammaticalCase.ABLATIVE, "шығыс");
    put(GrammaticalCase.INSTRUMENTAL, "көмектес", "творительный");
    put(GrammaticalCase.PREPOSITIONAL, "предложный");
  }

  private FilterNames() {}

  private static void put(GrammaticalCase grammatical, String... names) {
    for (String name : names) {
      NAMES.put(name, new Filter(Kind.CASE, grammatical));
    }
  }

  /** The filter of this name, in letters of any case, its argument still to be read. */
  static Optional<Filter> of(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }
}
