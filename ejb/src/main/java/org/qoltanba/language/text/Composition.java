package org.qoltanba.language.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** A text in normalisation form C (UAX #15) that knows where each of its characters came from. */
final class Composition {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final String original;
  private final String text;
  private final List<Cluster> clusters = new ArrayList<>();

  Composition(String original) {
    this.original = original;
    if (NFC.isNormalized(original)) {
      this.text = original;
      return;
    }
    var composed = new StringBuilder(original.length());
    for (int start = 0; start < original.length(); ) {
      int end = endOfCluster(original, start);
      String after = NFC.normalize(original.substring(start, end));
      clusters.add(new Cluster(start, end, composed.length(), after));
      composed.append(after);
      start = end;
    }
    this.text = composed.toString();
  }

  String text() {
    return text;
  }

  /**
   * The same changes on the original, and the compositions themselves.
   *
   * @param changes of {@link #text}, in order, each beginning where a cluster does
   */
  List<TextChange> onOriginal(List<TextChange> changes) {
    if (clusters.isEmpty()) {
      return changes;
    }
    var all = new ArrayList<TextChange>();
    int next = 0;
    for (int at = 0; at < clusters.size(); at++) {
      Cluster cluster = clusters.get(at);
      if (next < changes.size() && changes.get(next).offset() == cluster.place()) {
        TextChange change = changes.get(next++);
        while (clusters.get(at).placeEnd() < change.end()) {
          at++;
        }
        Cluster last = clusters.get(at);
        String to = change.to() + last.textAfter(change.end());
        all.add(change(cluster.start(), last.end(), to, change.rule()));
      } else if (!cluster.text().equals(original.substring(cluster.start(), cluster.end()))) {
        all.add(change(cluster.start(), cluster.end(), cluster.text(), TextRule.COMPOSITION));
      }
    }
    return all;
  }

  private TextChange change(int start, int end, String to, TextRule rule) {
    return new TextChange(start, original.substring(start, end), to, rule);
  }

  private static int endOfCluster(String text, int start) {
    int end = text.offsetByCodePoints(start, 1);
    while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /**
   * Characters that normalise together.
   *
   * @param start in the original, as {@code end}
   * @param place in the composed text
   */
  private record Cluster(int start, int end, int place, String text) {

    int placeEnd() {
      return place + text.length();
    }

    /** What a change that ends within the cluster leaves of it. */
    String textAfter(int changeEnd) {
      return text.substring(changeEnd - place);
    }
  }
}
