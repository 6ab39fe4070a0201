package org.qoltanba.assembly.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.wml.P;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;
import org.qoltanba.tags.evaluation.Scope;

/** Prints a paragraph. */
public final class LineWriter {

  private static final int MARKUP = 100;

  private final Evaluator evaluator;
  private final Meter meter;
  private final Identities identities;
  private final Map<String, String> parties;

  /**
   * @param parties what each party is called in the paper's language, by id
   */
  public LineWriter(
      Evaluator evaluator, Meter meter, Identities identities, Map<String, String> parties) {
    this.evaluator = evaluator;
    this.meter = meter;
    this.identities = identities;
    this.parties = parties;
  }

  /** Empty for a paragraph which vanishes with its blocks. */
  public Optional<P> print(Element.Paragraph paragraph, Scope scope) {
    var writer = new ParagraphWriter();
    evaluator.play(paragraph.nodes(), scope, (piece, here) -> piece(piece, here, writer));
    if (paragraph.mayVanish() && !writer.printed()) {
      return Optional.empty();
    }
    P printed = writer.finish();
    printed.setPPr(paragraph.source().getPPr());
    return Optional.of(printed);
  }

  /** Whether a thing beside the paragraphs is printed: a bookmark is but once. */
  public boolean first(Object thing) {
    return identities.first(thing);
  }

  private void piece(RunPiece piece, Scope scope, ParagraphWriter writer) {
    if (piece instanceof RunPiece.Text text) {
      meter.spend(text.text().length());
      writer.text(text.text(), text.format());
    } else if (piece instanceof RunPiece.Hole hole) {
      hole(hole, scope, writer);
    } else if (piece instanceof RunPiece.Thing thing) {
      meter.spend(MARKUP);
      writer.thing(thing, identities.once(thing.content()));
    } else if (piece instanceof RunPiece.Loose loose && identities.first(loose.content())) {
      meter.spend(MARKUP);
      writer.loose(loose);
    }
  }

  private void hole(RunPiece.Hole hole, Scope scope, ParagraphWriter writer) {
    if (hole.tag() instanceof Tag.Value value) {
      writer.value(evaluator.print(value, scope, hole.place()), hole.format());
    } else if (hole.tag() instanceof Tag.Sign sign) {
      meter.spend(MARKUP);
      String title = parties.get(sign.party());
      if (title == null) {
        throw new BrokenTags(List.of(new TagError("sign-unknown-party", hole.place())));
      }
      writer.signature(SignaturePlace.of(sign.party(), title, identities.nextPicture()));
    }
  }
}
