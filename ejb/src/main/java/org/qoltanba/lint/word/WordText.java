package org.qoltanba.lint.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.lint.numbering.Label;
import org.qoltanba.lint.numbering.Labels;
import org.qoltanba.lint.numbering.Numbering;

/** All texts of a Word file. */
public final class WordText {

  private static final String STYLES = "word/styles.xml";
  private static final String NUMBERING = "word/numbering.xml";

  private final Map<String, byte[]> entries;
  private final List<PartText> parts;
  private final Map<Paragraph, Label> labels;
  private final List<Sight> ofStyles;

  /**
   * @param entries the parts of the file by name
   * @throws org.qoltanba.assembly.xml.BrokenLayout if one can't be read
   */
  public WordText(Map<String, byte[]> entries) {
    this.entries = entries;
    this.parts =
        TextParts.of(entries).stream()
            .map(name -> PartTextReader.read(name, entries.get(name)))
            .toList();
    byte[] definitions = entries.get(STYLES);
    this.labels = labels(parts, new Numbering(entries.get(NUMBERING), definitions));
    this.ofStyles =
        definitions == null ? List.of() : PartTextReader.read(STYLES, definitions).sights();
  }

  /** The parts of the file, as bytes. */
  public Map<String, byte[]> entries() {
    return entries;
  }

  public List<PartText> parts() {
    return parts;
  }

  /** The styles, as far as they look like a text. */
  public PartText styles() {
    return new PartText(STYLES, List.of(), ofStyles);
  }

  /** All paragraphs of all parts. */
  public List<Paragraph> paragraphs() {
    return parts.stream().flatMap(part -> part.paragraphs().stream()).toList();
  }

  /** The number that the paragraph, which is one of these, has in a word processor. */
  public Optional<Label> label(Paragraph paragraph) {
    return Optional.ofNullable(labels.get(paragraph));
  }

  private static Map<Paragraph, Label> labels(List<PartText> parts, Numbering numbering) {
    var labels = new HashMap<Paragraph, Label>();
    for (PartText part : parts) {
      Labels own = numbering.labels();
      for (Paragraph paragraph : part.paragraphs()) {
        if (!OuterTags.only(paragraph.text())) {
          own.next(paragraph.item(), paragraph.text())
              .ifPresent(label -> labels.put(paragraph, label));
        }
      }
    }
    return labels;
  }
}
