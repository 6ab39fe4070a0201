package org.qoltanba.lint.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qoltanba.document.Language;
import org.qoltanba.lint.numbering.Label;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.lint.word.PartText;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.tags.PlacedTag;

/** Cuts a text into passages. */
final class Passages {

  /** More than any paper has; a longer text is compared as a whole. */
  private static final int MOST = 800;

  private static final String BODY = "word/document.xml";

  private final WordText text;
  private final Literals literals;
  private final TagSense tags;
  private final List<Passage> passages = new ArrayList<>();
  private Passage open;

  private Passages(WordText text, Language language, TagSense tags) {
    this.text = text;
    this.literals = new Literals(language);
    this.tags = tags;
  }

  /**
   * @param tags of the text, in its order
   * @param sound whether all its blocks are closed
   */
  static List<Passage> of(WordText text, Language language, List<PlacedTag> tags, boolean sound) {
    var cut = new Passages(text, language, new TagSense(tags, sound));
    List<PartText> parts = text.parts();
    parts.stream().filter(part -> part.name().equals(BODY)).forEach(cut::body);
    cut.open = null;
    // Headers and notes are called differently in each file.
    parts.stream().filter(part -> !part.name().equals(BODY)).forEach(cut::beside);
    return cut.passages.size() > MOST ? List.of(cut.whole()) : cut.passages;
  }

  private void body(PartText part) {
    for (Paragraph paragraph : part.paragraphs()) {
      Optional<Label> label = text.label(paragraph);
      if (label.isPresent()) {
        passages.add(Passage.begin(label, paragraph.place()));
        read(paragraph, label.get().text(), passages.get(passages.size() - 1));
        open = null;
      } else {
        unnumbered(paragraph);
      }
    }
  }

  private void beside(PartText part) {
    part.paragraphs().forEach(this::unnumbered);
  }

  private void unnumbered(Paragraph paragraph) {
    Passage passage = open == null ? Passage.begin(Optional.empty(), paragraph.place()) : open;
    read(paragraph, "", passage);
    if (open == null && !passage.things().isEmpty()) {
      passages.add(passage);
      open = passage;
    }
  }

  private void read(Paragraph paragraph, String number, Passage passage) {
    tags.of(paragraph, !number.isEmpty())
        .forEach((thing, place) -> passage.things().putIfAbsent(thing, place));
    literals
        .of(paragraph, number)
        .forEach(
            (figure, place) ->
                passage.things().putIfAbsent(new Thing(Thing.Kind.FIGURE, figure), place));
  }

  private Passage whole() {
    Passage all = Passage.begin(Optional.empty(), passages.get(0).place());
    passages.forEach(
        passage ->
            passage
                .things()
                .forEach(
                    (thing, place) -> {
                      if (thing.kind() != Thing.Kind.BLOCK) {
                        all.things().putIfAbsent(thing, place);
                      }
                    }));
    return all;
  }
}
