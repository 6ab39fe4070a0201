package org.qoltanba.web.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;

/** Finds kinds of documents by what is said of them, in whichever of the languages one asks. */
final class Search {

  private static final double NAME = 3;
  private static final double PURPOSE = 1;
  private static final double RULE = 0.5;

  /** What fits less than this part of what fits best isn't shown. */
  private static final double WORTH = 0.4;

  private final Map<TemplateManifest, Map<String, Double>> kinds = new LinkedHashMap<>();

  Search(List<TemplateManifest> manifests) {
    manifests.forEach(manifest -> kinds.put(manifest, weighed(manifest)));
  }

  /** The kinds that fit, best first; all of them where nothing is asked. */
  List<TemplateManifest> find(String text) {
    List<String> asked = Words.of(text);
    if (asked.isEmpty()) {
      return text.isBlank() ? List.copyOf(kinds.keySet()) : List.of();
    }
    var marks = new LinkedHashMap<TemplateManifest, Double>();
    asked.forEach(word -> mark(word, marks));
    double best = marks.values().stream().mapToDouble(mark -> mark).max().orElse(0);
    return marks.entrySet().stream()
        .filter(entry -> entry.getValue() >= WORTH * best)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(kind -> !named(kind, asked)))
        .toList();
  }

  /** Whether it is the very name that is asked for. */
  private static boolean named(TemplateManifest kind, List<String> asked) {
    Titles title = kind.title();
    return Stream.of(title.kk(), title.ru(), title.en())
        .anyMatch(name -> Words.of(name).equals(asked));
  }

  /** A word tells the more, the fewer kinds have it. */
  private void mark(String word, Map<TemplateManifest, Double> marks) {
    var fits = new LinkedHashMap<TemplateManifest, Double>();
    kinds.forEach(
        (kind, words) -> {
          double fit = fit(word, words);
          if (fit > 0) {
            fits.put(kind, fit);
          }
        });
    double rarity = Math.log(1 + (double) kinds.size() / Math.max(1, fits.size()));
    fits.forEach((kind, fit) -> marks.merge(kind, fit * rarity, Double::sum));
  }

  private static double fit(String word, Map<String, Double> words) {
    return words.entrySet().stream()
        .mapToDouble(entry -> Math.pow(Words.kinship(word, entry.getKey()), 2) * entry.getValue())
        .max()
        .orElse(0);
  }

  private static Map<String, Double> weighed(TemplateManifest manifest) {
    var words = new LinkedHashMap<String, Double>();
    var names = new ArrayList<>(manifest.aid().needs());
    names.add(manifest.title());
    names.forEach(name -> add(name, NAME, words));
    add(manifest.purpose(), PURPOSE, words);
    add(manifest.rule(), RULE, words);
    return words;
  }

  private static void add(Titles titles, double weight, Map<String, Double> words) {
    Stream.of(titles.kk(), titles.ru(), titles.en())
        .flatMap(text -> Words.of(text).stream())
        .forEach(word -> words.merge(word, weight, Math::max));
  }
}
