package org.qoltanba.rendering.typeface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.rendering.font.ClassPathResources;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

/** Subsets are read by FontBox, which had no part in their making. */
class SubsetWriterTest {

  private static final InternalResourceResolver RESOURCES =
      ResourceResolverFactory.createInternalResourceResolver(
          ClassPathResources.BASE, new ClassPathResources());

  @ParameterizedTest
  @EnumSource
  void everyGlyphLooksAsInTheWholeFont(FontFamily family) throws IOException {
    TrueTypeFile file = file(family, FontStyle.REGULAR);
    TrueTypeFont whole = parsed(bytes(family, FontStyle.REGULAR));
    var codes = new Codes(file, glyphs(whole));
    var all = new BitSet();
    all.set(1, codes.count());

    TrueTypeFont subset = parsed(new SubsetWriter(file, codes).write(all));

    assertTrue(codes.count() > 500, family.title());
    assertEquals(codes.count(), subset.getNumberOfGlyphs());
    for (int code = 0; code < codes.count(); code++) {
      int glyph = codes.glyph(code);
      assertEquals(whole.getAdvanceWidth(glyph), subset.getAdvanceWidth(code));
      assertEquals(path(whole, glyph), path(subset, code), family.title() + " " + glyph);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAlphabetBringsThePartsOfItsLettersAlong(FontStyle style) throws IOException {
    TrueTypeFile file = file(FontFamily.TINOS, style);
    TrueTypeFont whole = parsed(bytes(FontFamily.TINOS, style));
    var codes = new Codes(file, glyphs(whole));
    var letter = new BitSet();
    letter.set(codes.of('Ё'));
    BitSet letters = codes.withAlphabets(letter);

    TrueTypeFont subset = parsed(new SubsetWriter(file, codes).write(letters));

    assertEquals(Alphabet.CYRILLIC.characters().length(), letters.cardinality());
    assertEquals(path(whole, codes.glyph(codes.of('Й'))), path(subset, codes.of('Й')));
    assertEquals(List.of(), path(subset, codes.of('7')));
  }

  @ParameterizedTest
  @EnumSource(names = {"ARIMO", "CARLITO"})
  void lettersAndSignsOfEveryStyleCanBeEmbedded(FontFamily family) {
    for (FontStyle style : FontStyle.values()) {
      SharedFace face = SharedFace.read(family.file(style), RESOURCES);
      var used = new BitSet();
      "Шарт №\u00A01 – Agreement".chars().forEach(c -> used.set(face.code(c)));

      FontProgram program = face.program(used);

      assertTrue(program.file().length() > 10_000, family.title() + style);
    }
  }

  private static TrueTypeFile file(FontFamily family, FontStyle style) throws IOException {
    try (var stream = RESOURCES.getResource(family.file(style))) {
      return TrueTypeFile.read(stream);
    }
  }

  private static byte[] bytes(FontFamily family, FontStyle style) throws IOException {
    try (var stream = RESOURCES.getResource(family.file(style))) {
      return stream.readAllBytes();
    }
  }

  private static TrueTypeFont parsed(byte[] font) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
  }

  private static char[] glyphs(TrueTypeFont font) throws IOException {
    var lookup = font.getUnicodeCmapLookup();
    char[] glyphs = new char[0x10000];
    for (int c = 1; c < glyphs.length; c++) {
      glyphs[c] = (char) lookup.getGlyphId(c);
    }
    return glyphs;
  }

  private static List<String> path(TrueTypeFont font, int glyph) throws IOException {
    var data = font.getGlyph().getGlyph(glyph);
    GeneralPath path = data == null ? new GeneralPath() : data.getPath();
    var steps = new ArrayList<String>();
    float[] points = new float[6];
    for (PathIterator at = path.getPathIterator(new AffineTransform()); !at.isDone(); at.next()) {
      steps.add(at.currentSegment(points) + Arrays.toString(points));
    }
    return steps;
  }
}
