package org.qoltanba.signing.appearance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Tinos, parsed once and shared by all signatures; each file gets the letters it needs. */
final class SignatureFont {

  private static final String RESOURCE = "/fonts/Tinos/Tinos-Regular.ttf";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final CmapLookup glyphs;

  /** By glyph, in units of the font. */
  private final int[] advances;

  private final int unitsPerEm;
  private final CutFonts cut;

  SignatureFont() {
    try (var in = SignatureFont.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no font " + RESOURCE + " on the class path");
      }
      var unhinted = UnhintedFont.of(in.readAllBytes());
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(unhinted));
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
      advances = new int[font.getNumberOfGlyphs()];
      for (int glyph = 0; glyph < advances.length; glyph++) {
        advances[glyph] = font.getAdvanceWidth(glyph);
      }
      cut = new CutFonts(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font of the document with the letters of the text, all of which {@link #writable} left. */
  COSDictionary in(PDDocument document, String text) throws IOException {
    return cut.in(document, text);
  }

  /** A line as a string of that font (ISO 32000-1, 9.7.4.2): of each letter the glyph's number. */
  String string(String line) {
    return line.codePoints()
        .mapToObj(letter -> HEX.toHexDigits((char) glyphs.getGlyphId(letter)))
        .collect(Collectors.joining("", "<", ">"));
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
    long units = line.codePoints().mapToLong(letter -> advances[glyphs.getGlyphId(letter)]).sum();
    return units * size / unitsPerEm;
  }
}
