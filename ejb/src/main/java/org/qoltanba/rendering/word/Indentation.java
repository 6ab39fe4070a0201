package org.qoltanba.rendering.word;

import java.math.BigInteger;
import java.util.Optional;
import org.docx4j.wml.PPrBase.Ind;
import org.qoltanba.rendering.word.NumberLabels.Label;
import org.qoltanba.rendering.word.ParagraphFacts.Indents;

/** Merges the indents of the style, of the numbering's level and of the paragraph itself. */
final class Indentation {

  private BigInteger left;
  private BigInteger right;
  private BigInteger first;

  /**
   * @param style null where it has none
   * @param direct null where the paragraph has none
   */
  Indentation(Ind style, Optional<Label> label, Ind direct) {
    boolean levelWins = label.map(Label::direct).orElse(false);
    Ind level = label.flatMap(Label::indents).orElse(null);
    apply(levelWins ? style : level);
    apply(levelWins ? level : style);
    apply(direct);
  }

  Indents indents() {
    return new Indents(Twips.points(left), Twips.points(right), Twips.points(first));
  }

  private void apply(Ind indents) {
    if (indents == null) {
      return;
    }
    left = indents.getLeft() == null ? left : indents.getLeft();
    right = indents.getRight() == null ? right : indents.getRight();
    if (indents.getHanging() != null) {
      first = indents.getHanging().negate();
    } else if (indents.getFirstLine() != null) {
      first = indents.getFirstLine();
    }
  }
}
