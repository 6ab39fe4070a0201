package org.qoltanba.language.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qoltanba.document.Language;

/**
 * Mends text of one language.
 *
 * <p>Letters are changed by language: the wrong letters of old fonts in Kazakh alone, Latin twins
 * in Kazakh and Russian, nothing in English. White space, page numbers and composition are mended
 * in every language. Normalising the result changes nothing more.
 */
public final class Normaliser {

  private final Letters letters;

  public Normaliser(Language language) {
    this.letters = new Letters(language);
  }

  public NormalisedText normalise(String original) {
    var composition = new Composition(original);
    String text = composition.text();
    var changes = new TreeMap<Integer, TextChange>();
    PageNumbers.changes(text).forEach(change -> changes.put(change.offset(), change));
    Stream.concat(letters.changes(text).stream(), Spaces.changes(text).stream())
        .filter(change -> isFree(change, changes.floorEntry(change.offset())))
        .forEach(change -> changes.put(change.offset(), change));
    List<TextChange> all = composition.onOriginal(List.copyOf(changes.values()));
    return new NormalisedText(NormalisedText.apply(original, all), all);
  }

  /** The spaces around a page number go with it. */
  private static boolean isFree(TextChange change, Map.Entry<Integer, TextChange> before) {
    return before == null || before.getValue().end() <= change.offset();
  }
}
