package org.qoltanba.rendering.word;

import java.math.BigInteger;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.model.styles.StyleUtil;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.PPrBase.Ind;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;

/** Counts numbered paragraphs, and writes the number where the export would put a list of one. */
final class NumberLabels {

  /**
   * A paragraph's number.
   *
   * @param direct that the paragraph asks for it itself, not its style: then the level's indents go
   *     before the style's
   */
  record Label(String text, Lvl level, boolean direct) {

    Optional<Ind> indents() {
      return Optional.ofNullable(level.getPPr()).map(PPrBase::getInd);
    }
  }

  private final WordprocessingMLPackage file;

  NumberLabels(WordprocessingMLPackage file) {
    this.file = file;
  }

  /** The number of the next paragraph, or empty for one without; to be asked once, in order. */
  Optional<Label> next(PPr properties) {
    var numbering = properties.getNumPr();
    boolean direct = numbering != null && numbering.getNumId() != null;
    if (direct && numbering.getNumId().getVal().signum() == 0) {
      return Optional.empty();
    }
    var counted = Emulator.getNumber(file, properties);
    if (counted == null || counted.getLvl() == null) {
      return Optional.empty();
    }
    String text = counted.getBullet() == null ? counted.getNumString() : counted.getBullet();
    return text == null ? Optional.empty() : Optional.of(new Label(text, counted.getLvl(), direct));
  }

  void write(Label label, P paragraph) {
    R run = Context.getWmlObjectFactory().createR();
    run.setRPr(look(label, paragraph.getPPr()));
    run.getContent().add(RunContent.text(label.text() + gap(label.level())));
    paragraph.getContent().add(0, run);
    withoutNumber(paragraph.getPPr());
  }

  /** The paragraph mark's look, over which the level's own goes. */
  private static RPr look(Label label, PPr properties) {
    RPr look = Context.getWmlObjectFactory().createRPr();
    if (properties.getRPr() != null) {
      StyleUtil.apply(XmlUtils.deepCopy(properties.getRPr()), look);
    }
    if (label.level().getRPr() != null) {
      StyleUtil.apply(label.level().getRPr(), look);
    }
    return look;
  }

  private static String gap(Lvl level) {
    String suffix = level.getSuff() == null ? "tab" : level.getSuff().getVal();
    return switch (suffix) {
      case "nothing" -> "";
      case "space" -> String.valueOf(ExportedWord.FIXED_SPACE);
      default -> String.valueOf(ExportedWord.TAB);
    };
  }

  private static void withoutNumber(PPr properties) {
    var none = Context.getWmlObjectFactory().createPPrBaseNumPrNumId();
    none.setVal(BigInteger.ZERO);
    var numbering = Context.getWmlObjectFactory().createPPrBaseNumPr();
    numbering.setNumId(none);
    properties.setNumPr(numbering);
  }
}
