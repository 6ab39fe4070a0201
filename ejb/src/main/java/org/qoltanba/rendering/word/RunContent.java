package org.qoltanba.rendering.word;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import org.docx4j.XmlUtils;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.wordprocessingDrawing.Anchor;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/** What stands in a paragraph's runs. */
final class RunContent {

  private static final String RESERVED =
      "" + ExportedWord.TAB + ExportedWord.FIXED_SPACE + ExportedWord.FONT_MARK;

  private RunContent() {}

  /**
   * Replaces each tab by {@link ExportedWord#TAB}, of which the export would make spaces, and sets
   * a {@link ExportedWord#FONT_MARK} where needed.
   *
   * @throws Refusal if the text has a character that stands for something else here
   */
  static void prepare(P paragraph) {
    for (R run : runs(paragraph.getContent())) {
      ListIterator<Object> items = run.getContent().listIterator();
      while (items.hasNext()) {
        Object item = XmlUtils.unwrap(items.next());
        if (item instanceof R.Tab) {
          items.set(text(String.valueOf(ExportedWord.TAB)));
        } else if (item instanceof Text text) {
          prepare(text);
        }
      }
    }
  }

  private static void prepare(Text text) {
    String value = text.getValue();
    for (int i = 0; i < value.length(); i++) {
      if (RESERVED.indexOf(value.charAt(i)) >= 0) {
        String character = String.format("U+%04X", (int) value.charAt(i));
        throw Refusal.unprocessable(
            new Fault("", "character-without-glyph", Map.of("character", character)));
      }
    }
    if (!value.isEmpty() && value.charAt(0) > 0x4FF) {
      text.setValue(ExportedWord.FONT_MARK + value);
    }
  }

  static List<ParagraphFacts.Size> pictures(P paragraph) {
    var sizes = new ArrayList<ParagraphFacts.Size>();
    for (R run : runs(paragraph.getContent())) {
      for (Object item : run.getContent()) {
        if (XmlUtils.unwrap(item) instanceof Drawing drawing) {
          drawing.getAnchorOrInline().forEach(place -> sizes.add(size(extent(place))));
        }
      }
    }
    return sizes;
  }

  /** A run's text as Word writes it, its spaces kept. */
  static Object text(String value) {
    Text text = Context.getWmlObjectFactory().createText();
    text.setValue(value);
    text.setSpace("preserve");
    return Context.getWmlObjectFactory().createRT(text);
  }

  private static List<R> runs(List<Object> content) {
    var runs = new ArrayList<R>();
    for (Object item : content) {
      Object element = XmlUtils.unwrap(item);
      if (element instanceof R run) {
        runs.add(run);
      } else if (element instanceof SdtRun block) {
        runs.addAll(runs(block.getSdtContent().getContent()));
      } else if (element instanceof ContentAccessor container) {
        runs.addAll(runs(container.getContent()));
      }
    }
    return runs;
  }

  private static CTPositiveSize2D extent(Object place) {
    return place instanceof Anchor anchor ? anchor.getExtent() : ((Inline) place).getExtent();
  }

  private static ParagraphFacts.Size size(CTPositiveSize2D extent) {
    return new ParagraphFacts.Size(
        Twips.pointsOfEmu(extent.getCx()), Twips.pointsOfEmu(extent.getCy()));
  }
}
