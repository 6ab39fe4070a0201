package org.qoltanba.rendering.typeface;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The numbers (CIDs, ISO 32000-1, 9.7.4) under which one font's characters stand in PDF: one for
 * each character of the basic plane, and one for each glyph that is but a part of others.
 * Immutable. The alphabets come first, so that what is mostly embedded has low numbers.
 */
final class Codes {

  static final int NONE = 0;

  private static final int ROW = 256;
  private static final int PLANE = 0x10000;
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final char[][] byCharacter = new char[PLANE / ROW][];
  private final List<Entry> entries = new ArrayList<>();
  private final List<BitSet> alphabets = new ArrayList<>();
  private final char[] byGlyph;

  /** A character, 0 where there is none, and the glyph that draws it. */
  private record Entry(char character, int glyph) {}

  /**
   * @param glyphs the glyph of each character of the basic plane, 0 where the font lacks it
   */
  Codes(TrueTypeFile file, char[] glyphs) {
    byGlyph = new char[file.glyphCount()];
    entries.add(new Entry((char) 0, 0));
    for (Alphabet alphabet : Alphabet.values()) {
      int first = entries.size();
      alphabet.characters().chars().forEach(c -> add((char) c, glyphs[c]));
      var codes = new BitSet();
      codes.set(first, entries.size());
      alphabets.add(codes);
    }
    // Who searches a text or copies from it means a space; and FOP gives both the same width.
    number(NO_BREAK_SPACE, of(' '));
    addParts(file);
    for (int c = 0; c < glyphs.length; c++) {
      add((char) c, glyphs[c]);
    }
    addParts(file);
  }

  int count() {
    return entries.size();
  }

  /** The code of a character, {@link #NONE} where the font lacks it. */
  int of(int character) {
    char[] row = character < PLANE ? byCharacter[character / ROW] : null;
    return row == null ? NONE : row[character % ROW];
  }

  /** The character of a code, 0 where it has none. */
  char character(int code) {
    return entries.get(code).character();
  }

  int glyph(int code) {
    return entries.get(code).glyph();
  }

  /** The code by which a composite names its part. */
  int ofGlyph(int glyph) {
    return byGlyph[glyph];
  }

  /** These codes with all others of the alphabets they are in. */
  BitSet withAlphabets(BitSet codes) {
    var all = (BitSet) codes.clone();
    alphabets.stream().filter(codes::intersects).forEach(all::or);
    return all;
  }

  private void add(char character, int glyph) {
    if (glyph == 0 || of(character) != NONE || isForbidden(character)) {
      return;
    }
    number(character, entries.size());
    addGlyph(character, glyph);
  }

  private void number(char character, int code) {
    int row = character / ROW;
    if (byCharacter[row] == null) {
      byCharacter[row] = new char[ROW];
    }
    byCharacter[row][character % ROW] = (char) code;
  }

  private void addGlyph(char character, int glyph) {
    if (byGlyph[glyph] == NONE) {
      byGlyph[glyph] = (char) entries.size();
    }
    entries.add(new Entry(character, glyph));
  }

  /** The list grows meanwhile: parts may have parts. */
  private void addParts(TrueTypeFile file) {
    for (int code = 0; code < entries.size(); code++) {
      for (int part : Components.of(file.outline(glyph(code)))) {
        if (byGlyph[part] == NONE) {
          addGlyph((char) 0, part);
        }
      }
    }
  }

  /** What text in PDF must not be said to be (ISO 19005-2, 6.2.11.7.2). */
  private static boolean isForbidden(char character) {
    return character == 0 || character == 0xFEFF || character == 0xFFFE;
  }
}
