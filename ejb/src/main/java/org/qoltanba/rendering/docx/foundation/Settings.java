package org.qoltanba.rendering.docx.foundation;

import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/**
 * What is set for a whole Word file.
 *
 * @param defaultTab the distance of the tab stops that are everywhere, in points
 * @param oddAndEven that pages left and right have their own headers and footers
 * @param mirrored that pages left and right have their margins the other way round
 * @param hyphenated that words are divided at the ends of lines
 * @param gutterAtTop that the gutter is above the text and not beside it
 * @param framesHeader that lines around pages are around their headers, too
 * @param framesFooter the same of footers
 * @param compatibility the version of Word whose layout is meant, such as 15
 */
public record Settings(
    double defaultTab,
    boolean oddAndEven,
    boolean mirrored,
    boolean hyphenated,
    boolean gutterAtTop,
    boolean framesHeader,
    boolean framesFooter,
    int compatibility,
    NoteNumbers footnotes,
    NoteNumbers endnotes) {

  private static final double BUILT_IN_TAB = 36;

  /** What Word takes a file for that does not say: one of Word 2007. */
  private static final int WORD_2007 = 12;

  private static final NoteNumbers FOOTNOTES = new NoteNumbers(1, "decimal", "continuous");
  private static final NoteNumbers ENDNOTES = new NoteNumbers(1, "lowerRoman", "continuous");

  static Settings read(Xml root) {
    if (root == null) {
      return new Settings(
          BUILT_IN_TAB, false, false, false, false, true, true, WORD_2007, FOOTNOTES, ENDNOTES);
    }
    double tab = Measure.twips(root.child("w:defaultTabStop"), "w:val", BUILT_IN_TAB);
    return new Settings(
        tab > 0 ? tab : BUILT_IN_TAB,
        Measure.on(root.child("w:evenAndOddHeaders")),
        Measure.on(root.child("w:mirrorMargins")),
        Measure.on(root.child("w:autoHyphenation")),
        Measure.on(root.child("w:gutterAtTop")),
        !Measure.on(root.child("w:bordersDoNotSurroundHeader")),
        !Measure.on(root.child("w:bordersDoNotSurroundFooter")),
        compatibility(root.child("w:compat")),
        FOOTNOTES.under(root.child("w:footnotePr")),
        ENDNOTES.under(root.child("w:endnotePr")));
  }

  private static int compatibility(Xml compat) {
    if (compat == null) {
      return WORD_2007;
    }
    return compat
        .children("w:compatSetting")
        .filter(setting -> "compatibilityMode".equals(setting.get("w:name")))
        .map(setting -> Value.count(setting, WORD_2007))
        .findFirst()
        .orElse(WORD_2007);
  }
}
