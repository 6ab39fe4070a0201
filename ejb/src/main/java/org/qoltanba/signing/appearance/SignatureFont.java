package org.qoltanba.signing.appearance;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Tinos, parsed once and shared by all signatures; each file gets the letters it needs. */
final class SignatureFont {

  private static final String RESOURCE = "/fonts/Tinos/Tinos-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  SignatureFont() {
    try (var in = SignatureFont.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no font " + RESOURCE + " on the class path");
      }
      var unhinted = UnhintedFont.of(in.readAllBytes());
      font = new TTFParser().parse(new RandomAccessReadBuffer(unhinted));
      glyphs = font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font of the document in which only the letters that are shown will be embedded. */
  PDType0Font in(PDDocument document) throws IOException {
    return PDType0Font.load(document, font, true);
  }

  /** The text with a question mark for each character that the font lacks, on one line. */
  String writable(String text) {
    var writable = new StringBuilder();
    text.strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .map(letter -> glyphs.getGlyphId(letter) == 0 ? '?' : letter)
        .forEach(writable::appendCodePoint);
    return writable.toString();
  }

  /** The width of a line in points. */
  float width(String line, float size) {
    long units = line.codePoints().mapToLong(this::advance).sum();
    return units * size / unitsPerEm();
  }

  private int unitsPerEm() {
    try {
      return font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int advance(int letter) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(letter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
