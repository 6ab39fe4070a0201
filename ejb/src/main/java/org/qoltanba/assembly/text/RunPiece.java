package org.qoltanba.assembly.text;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.R;
import org.docx4j.wml.STBrType;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.Tag;
import org.w3c.dom.Document;

/** What a line is made of, block tags apart. */
public sealed interface RunPiece {

  Format format();

  /** Whether it leaves no trace on paper. */
  boolean blank();

  record Text(String text, Format format) implements RunPiece {

    @Override
    public boolean blank() {
      return text.isBlank();
    }
  }

  /** Something in a run that is not text: a tab, a break, a picture, a field's mark. */
  record Thing(Object content, Format format) implements RunPiece {

    @Override
    public boolean blank() {
      return content instanceof R.Tab || lineBreak();
    }

    public boolean lineBreak() {
      return content instanceof Br br
          && (br.getType() == null || br.getType() == STBrType.TEXT_WRAPPING);
    }
  }

  /**
   * A drawing with tags in its text boxes.
   *
   * @param drawing never changed
   * @param boxes in the order of the drawing; boxes within boxes are not among them
   */
  record Boxes(Document drawing, List<TextBox> boxes, Format format) implements RunPiece {

    @Override
    public boolean blank() {
      return false;
    }
  }

  /** Something beside the runs: a bookmark, a simple field, a formula. */
  record Loose(Object content, Format format) implements RunPiece {

    @Override
    public boolean blank() {
      Object bare = content instanceof JAXBElement<?> element ? element.getValue() : content;
      return bare instanceof CTBookmark || bare instanceof CTMarkupRange;
    }
  }

  /** Where a tag prints. */
  record Hole(Tag tag, Format format, Place place) implements RunPiece {

    @Override
    public boolean blank() {
      return false;
    }
  }
}
