package org.qoltanba.web.ui.check;

import java.util.List;

/**
 * What is found in a file, in sentences.
 *
 * @param verdict the word for all of it: {@code valid}, {@code invalid}, {@code unsigned}, {@code
 *     incomplete} or {@code unsure}
 * @param headline the same as a sentence
 * @param faults what is wrong with the file as a whole
 * @param archival whether it is fit for the archive
 */
public record Told(
    String verdict,
    String headline,
    List<String> faults,
    List<ToldSignature> signatures,
    List<String> archival) {

  public Told {
    faults = List.copyOf(faults);
    signatures = List.copyOf(signatures);
    archival = List.copyOf(archival);
  }
}
