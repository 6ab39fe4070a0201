package org.qoltanba.web.ui.check;

import java.util.List;
import java.util.Map;

/**
 * What is found of one signature, in sentences.
 *
 * @param verdict {@code valid}, {@code invalid} or {@code indeterminate}
 * @param headline whose it is and whether it is valid
 * @param sentences why, when, and what else a reader should know
 * @param changes what was changed after it, with the page
 * @param facts what its certificate and its form are, by keys of the pages' bundle
 */
public record ToldSignature(
    String verdict,
    String headline,
    List<String> sentences,
    List<String> changes,
    Map<String, String> facts) {

  public ToldSignature {
    sentences = List.copyOf(sentences);
    changes = List.copyOf(changes);
  }
}
