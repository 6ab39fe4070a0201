package org.qoltanba.signing.appearance;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Fonts cut down to the letters of a signature, kept, since cutting takes longer than all else that
 * a signature shows, and the same people sign again and again. Safe for use by many threads.
 */
final class CutFonts {

  private static final int MOST = 64;

  /** What differs from one signature of a person to the next: its time. */
  private static final String ALWAYS = "0123456789 .:+-";

  private final TrueTypeFont whole;
  private final Map<String, COSDictionary> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, COSDictionary> eldest) {
          return size() > MOST;
        }
      };

  CutFonts(TrueTypeFont whole) {
    this.whole = whole;
  }

  /** Objects of the document's own: a writer numbers them, and streams are read in turn. */
  synchronized COSDictionary in(PDDocument document, String text) throws IOException {
    String letters = letters(text);
    COSDictionary font = kept.get(letters);
    if (font == null) {
      font = cut(letters);
      kept.put(letters, font);
    }
    return new Copying(document).cloneForNewDocument(font);
  }

  /** Each once, in order. */
  private static String letters(String text) {
    return (text + ALWAYS)
        .codePoints()
        .sorted()
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private COSDictionary cut(String letters) throws IOException {
    // Never closed: the font's streams lie in its memory.
    var font = PDType0Font.load(new PDDocument(), whole, true);
    letters.codePoints().forEach(font::addToSubset);
    font.subset();
    return font.getCOSObject();
  }

  private static final class Copying extends PDFCloneUtility {

    Copying(PDDocument destination) {
      super(destination);
    }
  }
}
