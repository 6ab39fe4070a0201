package org.qoltanba.language.text;

import java.util.List;
import java.util.Objects;

/**
 * A text and what was changed in it.
 *
 * @param changes in the order of the text, none over another; made one by one on the text as it
 *     came they give {@code text}
 */
public record NormalisedText(String text, List<TextChange> changes) {

  public NormalisedText {
    Objects.requireNonNull(text);
    changes = List.copyOf(changes);
  }

  /**
   * The text as it came with these changes alone, for a reader who rejects the others.
   *
   * @param accepted some of {@link #changes}, in their order
   */
  public static String apply(String original, List<TextChange> accepted) {
    var result = new StringBuilder(original.length());
    int done = 0;
    for (TextChange change : accepted) {
      result.append(original, done, change.offset()).append(change.to());
      done = change.end();
    }
    return result.append(original, done, original.length()).toString();
  }

  /** Tells no personal data. */
  @Override
  public String toString() {
    return "NormalisedText[" + changes.size() + " changes]";
  }
}
