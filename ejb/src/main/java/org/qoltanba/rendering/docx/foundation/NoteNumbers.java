package org.qoltanba.rendering.docx.foundation;

import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/**
 * How footnotes or endnotes are numbered (ECMA-376 part 1, 17.11).
 *
 * @param restart {@code continuous}, {@code eachSect} or {@code eachPage}
 */
public record NoteNumbers(int first, String format, String restart) {

  /** These, with what an element such as {@code w:footnotePr} says over them. */
  public NoteNumbers under(Xml properties) {
    if (properties == null) {
      return this;
    }
    return new NoteNumbers(
        Value.count(properties.child("w:numStart"), first),
        value(properties.child("w:numFmt"), format),
        value(properties.child("w:numRestart"), restart));
  }

  private static String value(Xml property, String otherwise) {
    return property == null ? otherwise : property.get("w:val", otherwise);
  }
}
