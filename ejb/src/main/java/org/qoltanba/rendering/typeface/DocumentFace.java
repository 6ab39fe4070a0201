package org.qoltanba.rendering.typeface;

import java.awt.Rectangle;
import java.util.BitSet;
import java.util.function.Supplier;
import org.apache.fop.fonts.MultiByteFont;

/**
 * A font in one document: the shared one, and which of its characters the document has. Made for
 * every font there is, so that what the font itself knows is asked for only when it is used.
 */
final class DocumentFace extends FaceMetrics {

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

  @Override
  MultiByteFont metrics() {
    return shared().metrics();
  }

  /** FOP would embed such a font in its own way. */
  @Override
  public boolean hadMappingOperations() {
    return false;
  }

  @Override
  public char mapChar(char c) {
    return (char) mapCodePoint(c);
  }

  @Override
  public int mapCodePoint(int character) {
    int code = shared().code(character);
    if (code == Codes.NONE) {
      warnMissingGlyph(Character.toChars(character)[0]);
      code = shared().code(MISSING);
    }
    used.set(code);
    return code;
  }

  @Override
  public boolean hasChar(char c) {
    return hasCodePoint(c);
  }

  @Override
  public boolean hasCodePoint(int character) {
    return shared().code(character) != Codes.NONE;
  }

  @Override
  public int getWidth(int code, int size) {
    return size * shared().width(code);
  }

  /** Of the place that a glyph takes: pictures in SVG ask how far their text reaches. */
  @Override
  public Rectangle getBoundingBox(int code, int size) {
    int below = getDescender(size);
    return new Rectangle(0, below, getWidth(code, size), getAscender(size) - below);
  }
}
