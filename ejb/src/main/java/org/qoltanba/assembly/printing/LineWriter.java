package org.qoltanba.assembly.printing;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.P;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;
import org.qoltanba.tags.evaluation.Printed;
import org.qoltanba.tags.evaluation.Scope;

/** Prints a paragraph. */
public final class LineWriter {

  private static final int MARKUP = 100;

  private final Press press;
  private final StoryWriter texts;
  private final TextBoxWriter boxes;
  private final Map<String, NoteWriter> notes;

  LineWriter(Press press, StoryWriter texts, Map<String, NoteWriter> notes) {
    this.press = press;
    this.texts = texts;
    this.boxes = new TextBoxWriter(texts, press.identities());
    this.notes = Map.copyOf(notes);
  }

  /** Empty for a paragraph which vanishes with its blocks. */
  public Optional<P> print(Element.Paragraph paragraph, Scope scope) {
    var writer = new ParagraphWriter();
    press.evaluator().play(paragraph.nodes(), scope, (piece, here) -> piece(piece, here, writer));
    if (paragraph.mayVanish() && !writer.printed()) {
      return Optional.empty();
    }
    P printed = writer.finish();
    printed.setPPr(press.lists().of(paragraph.source().getPPr()));
    return Optional.of(printed);
  }

  /** Whether a thing beside the paragraphs is printed: a bookmark is but once. */
  public boolean first(Object thing) {
    return press.identities().first(thing);
  }

  private void piece(RunPiece piece, Scope scope, ParagraphWriter writer) {
    if (piece instanceof RunPiece.Text text) {
      press.meter().spend(text.text().length());
      writer.text(text.text(), text.format());
    } else if (piece instanceof RunPiece.Hole hole) {
      hole(hole, scope, writer);
    } else if (piece instanceof RunPiece.Thing thing) {
      press.meter().spend(MARKUP);
      writer.thing(thing, thing(thing.content(), scope));
    } else if (piece instanceof RunPiece.Boxes drawing) {
      press.meter().spend(MARKUP);
      writer.drawing(boxes.print(drawing, scope), drawing.format());
    } else if (piece instanceof RunPiece.Loose loose && press.identities().first(loose.content())) {
      press.meter().spend(MARKUP);
      writer.loose(loose);
    }
  }

  private Object thing(Object thing, Scope scope) {
    if (thing instanceof JAXBElement<?> element
        && element.getValue() instanceof CTFtnEdnRef reference) {
      NoteWriter writer = notes.get(element.getName().getLocalPart());
      return writer == null
          ? thing
          : new JAXBElement<>(
              element.getName(), CTFtnEdnRef.class, writer.print(reference, scope, texts));
    }
    return press.identities().once(thing);
  }

  private void hole(RunPiece.Hole hole, Scope scope, ParagraphWriter writer) {
    if (hole.tag() instanceof Tag.Value value) {
      Printed printed = press.evaluator().print(value, scope, hole.place());
      writer.value(printed.text(), press.links().format(printed.pointer(), hole.format()));
    } else if (hole.tag() instanceof Tag.Sign sign) {
      press.meter().spend(MARKUP);
      String title = press.parties().get(sign.party());
      if (title == null) {
        throw new BrokenTags(List.of(new TagError("sign-unknown-party", hole.place())));
      }
      writer.signature(SignaturePlace.of(sign.party(), title, press.identities().nextPicture()));
    }
  }
}
