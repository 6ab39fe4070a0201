package org.qoltanba.rendering.typeface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.truetype.OFFontLoader;

/** One font file, read once; safe for threads. */
final class SharedFace {

  private static final int PLANE = 0x10000;

  /** Parts kept ready; a text with rare characters has one of its own, made anew each time. */
  private static final int KEPT = 64;

  private final MultiByteFont metrics;
  private final int[] widths;
  private final Codes codes;
  private final SubsetWriter writer;
  private final Map<BitSet, FontProgram> programs = new ConcurrentHashMap<>();

  private SharedFace(MultiByteFont metrics, TrueTypeFile file) {
    this.metrics = metrics;
    this.codes = new Codes(file, glyphs(metrics.getCMap(), file.glyphCount()));
    this.writer = new SubsetWriter(file, codes);
    int[] byGlyph = metrics.getWidths();
    this.widths = new int[codes.count()];
    Arrays.setAll(widths, code -> byGlyph[codes.glyph(code)]);
  }

  /**
   * @throws UncheckedIOException if the file is missing or no TrueType font
   */
  static SharedFace read(URI file, InternalResourceResolver resources) {
    try (var stream = resources.getResource(file)) {
      return new SharedFace(metrics(file, resources), TrueTypeFile.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What FOP wants to know of the font as a whole. Not to be asked about characters. */
  MultiByteFont metrics() {
    return metrics;
  }

  /** The code of a character, {@link Codes#NONE} where the font lacks it. */
  int code(int character) {
    return codes.of(character);
  }

  /** The advance width in thousandths of the font's size. */
  int width(int code) {
    return widths[code];
  }

  /** What is to be embedded where these codes are used. */
  FontProgram program(BitSet used) {
    BitSet embedded = codes.withAlphabets(used);
    FontProgram kept = programs.get(embedded);
    if (kept != null) {
      return kept;
    }
    FontProgram made =
        FontProgram.of(embedded, writer.write(embedded), codes, code -> widths[code]);
    if (programs.size() < KEPT) {
      programs.put(embedded, made);
    }
    return made;
  }

  private static MultiByteFont metrics(URI file, InternalResourceResolver resources)
      throws IOException {
    var loader =
        new OFFontLoader(
            file,
            null,
            true,
            EmbeddingMode.AUTO,
            EncodingMode.AUTO,
            false,
            false,
            resources,
            false,
            false,
            false);
    return (MultiByteFont) loader.getFont();
  }

  private static char[] glyphs(CMapSegment[] segments, int count) {
    char[] glyphs = new char[PLANE];
    for (CMapSegment segment : segments) {
      int last = Math.min(segment.getUnicodeEnd(), PLANE - 1);
      for (int c = segment.getUnicodeStart(); c <= last; c++) {
        int glyph = segment.getGlyphStartIndex() + c - segment.getUnicodeStart();
        if (glyphs[c] == 0 && glyph < count) {
          glyphs[c] = (char) glyph;
        }
      }
    }
    return glyphs;
  }
}
