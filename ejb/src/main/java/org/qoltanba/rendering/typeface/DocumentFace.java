package org.qoltanba.rendering.typeface;

import java.awt.Rectangle;
import java.net.URI;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.fop.fonts.FontType;
import org.apache.fop.fonts.Typeface;

/**
 * A font in one document: the shared one, and which of its characters the document has. Made for
 * every font there is, so that what the font itself knows is asked for only when it is used.
 */
final class DocumentFace extends Typeface {

  private static final char MISSING = NOT_FOUND;

  private final Supplier<SharedFace> face;
  private final BitSet used = new BitSet();

  /**
   * @param face reads the font if it must
   */
  DocumentFace(Supplier<SharedFace> face) {
    this.face = face;
  }

  /** The codes that the document has. */
  BitSet used() {
    return used;
  }

  SharedFace shared() {
    return face.get();
  }

  /** FOP would embed such a font in its own way. */
  @Override
  public boolean hadMappingOperations() {
    return false;
  }

  @Override
  public char mapChar(char c) {
    int code = shared().code(c);
    if (code == Codes.NONE) {
      warnMissingGlyph(c);
      code = shared().code(MISSING);
    }
    used.set(code);
    return (char) code;
  }

  @Override
  public boolean hasChar(char c) {
    return shared().code(c) != Codes.NONE;
  }

  @Override
  public int getWidth(int code, int size) {
    return size * shared().width(code);
  }

  @Override
  public boolean isMultiByte() {
    return true;
  }

  @Override
  public FontType getFontType() {
    return FontType.TYPE0;
  }

  @Override
  public String getEncodingName() {
    return "Identity-H";
  }

  @Override
  public boolean hasKerningInfo() {
    return false;
  }

  @Override
  public Map<Integer, Map<Integer, Integer>> getKerningInfo() {
    return Map.of();
  }

  /** Of the place that a glyph takes: pictures in SVG ask how far their text reaches. */
  @Override
  public Rectangle getBoundingBox(int code, int size) {
    int below = getDescender(size);
    return new Rectangle(0, below, getWidth(code, size), getAscender(size) - below);
  }

  @Override
  public int[] getWidths() {
    throw new UnsupportedOperationException();
  }

  @Override
  public URI getFontURI() {
    return shared().metrics().getFontURI();
  }

  @Override
  public String getFontName() {
    return shared().metrics().getFontName();
  }

  @Override
  public String getFullName() {
    return shared().metrics().getFullName();
  }

  @Override
  public Set<String> getFamilyNames() {
    return shared().metrics().getFamilyNames();
  }

  @Override
  public String getEmbedFontName() {
    return shared().metrics().getEmbedFontName();
  }

  @Override
  public int getAscender(int size) {
    return shared().metrics().getAscender(size);
  }

  @Override
  public int getCapHeight(int size) {
    return shared().metrics().getCapHeight(size);
  }

  @Override
  public int getDescender(int size) {
    return shared().metrics().getDescender(size);
  }

  @Override
  public int getXHeight(int size) {
    return shared().metrics().getXHeight(size);
  }

  @Override
  public int getUnderlinePosition(int size) {
    return shared().metrics().getUnderlinePosition(size);
  }

  @Override
  public int getUnderlineThickness(int size) {
    return shared().metrics().getUnderlineThickness(size);
  }

  @Override
  public int getStrikeoutPosition(int size) {
    return shared().metrics().getStrikeoutPosition(size);
  }

  @Override
  public int getStrikeoutThickness(int size) {
    return shared().metrics().getStrikeoutThickness(size);
  }
}
