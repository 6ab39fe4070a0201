package org.qoltanba.assembly.text;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/**
 * The text of a paragraph as one string, however many runs Word has cut it into, and which piece
 * each character comes from.
 */
public final class ParagraphText {

  /** Stands for what is no character, so that no tag can reach over it. */
  private static final char OBJECT = '\ufffc';

  private final StringBuilder text = new StringBuilder();
  private final List<Atom> atoms = new ArrayList<>();

  /** A piece and the characters that it is; a bookmark is none. */
  public record Atom(int from, int to, RunPiece piece) {}

  public ParagraphText(P paragraph) {
    addAll(paragraph.getContent(), null);
  }

  private ParagraphText(CTSimpleField field) {
    addAll(field.getContent(), null);
  }

  /** The instruction and the result of a simple field; empty for anything else. */
  public static String ofField(RunPiece.Loose loose) {
    Object bare =
        loose.content() instanceof JAXBElement<?> element ? element.getValue() : loose.content();
    return bare instanceof CTSimpleField field
        ? field.getInstr() + new ParagraphText(field).text()
        : "";
  }

  public String text() {
    return text.toString();
  }

  public List<Atom> atoms() {
    return atoms;
  }

  private void addAll(List<Object> content, P.Hyperlink link) {
    for (Object child : content) {
      Object bare = child instanceof JAXBElement<?> element ? element.getValue() : child;
      if (bare instanceof R run) {
        addRun(run, new Format(run.getRPr(), link));
      } else if (bare instanceof P.Hyperlink hyperlink && link == null) {
        addAll(hyperlink.getContent(), hyperlink);
      } else {
        var loose = new RunPiece.Loose(child, new Format(null, link));
        add(loose, loose.blank() ? "" : String.valueOf(OBJECT));
      }
    }
  }

  private void addRun(R run, Format format) {
    for (Object child : run.getContent()) {
      Text plain = plainText(child);
      if (plain != null) {
        String value = visible(plain);
        add(new RunPiece.Text(value, format), value);
      } else {
        Object bare = child instanceof JAXBElement<?> element ? element.getValue() : child;
        boolean wrapped = !(bare instanceof R.Tab);
        var thing = new RunPiece.Thing(wrapped ? child : bare, format);
        add(thing, character(thing));
      }
    }
  }

  /** The text of a {@code w:t}; null for anything else, such as the instruction of a field. */
  private static Text plainText(Object child) {
    if (child instanceof JAXBElement<?> element) {
      boolean named = element.getName().getLocalPart().equals("t");
      return named && element.getValue() instanceof Text text ? text : null;
    }
    return child instanceof Text text ? text : null;
  }

  /** White space at the ends counts only where the file says so. */
  private static String visible(Text text) {
    String value = text.getValue() == null ? "" : text.getValue();
    return "preserve".equals(text.getSpace()) ? value : value.strip();
  }

  private static String character(RunPiece.Thing thing) {
    if (thing.content() instanceof R.Tab) {
      return "\t";
    }
    return String.valueOf(thing.lineBreak() ? '\n' : OBJECT);
  }

  private void add(RunPiece piece, String characters) {
    int from = text.length();
    text.append(characters);
    atoms.add(new Atom(from, text.length(), piece));
  }
}
