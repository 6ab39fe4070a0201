package org.qoltanba.lint.word;

import java.util.List;
import java.util.Map;

/** All texts of a Word file. */
public final class WordText {

  private static final String STYLES = "word/styles.xml";

  private final Map<String, byte[]> entries;
  private final List<PartText> parts;
  private final NumberedStyles styles;
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
    this.styles = new NumberedStyles(definitions);
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

  /** How many paragraphs with something in them have a number or a bullet. */
  public long numbered() {
    return paragraphs().stream()
        .filter(paragraph -> !paragraph.text().isBlank())
        .filter(styles::number)
        .count();
  }
}
