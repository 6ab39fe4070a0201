package org.qoltanba.rendering.typeface;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.apache.fop.fonts.CIDFont;
import org.apache.fop.fonts.CIDFontType;
import org.apache.fop.fonts.CIDSet;
import org.apache.fop.fonts.FontType;
import org.apache.fop.fonts.MultiByteFont;

/**
 * What FOP wants to know of a font as a whole. What it would need to embed the font in its own way
 * is not there.
 */
abstract class FaceMetrics extends CIDFont {

  FaceMetrics() {
    super(null);
  }

  /** The font that knows. */
  abstract MultiByteFont metrics();

  @Override
  public FontType getFontType() {
    return FontType.TYPE0;
  }

  @Override
  public String getEncodingName() {
    return "Identity-H";
  }

  @Override
  public CIDFontType getCIDType() {
    return CIDFontType.CIDTYPE2;
  }

  @Override
  public String getRegistry() {
    return "Adobe";
  }

  @Override
  public String getOrdering() {
    return "UCS";
  }

  @Override
  public int getSupplement() {
    return 0;
  }

  @Override
  public boolean isEmbeddable() {
    return true;
  }

  @Override
  public boolean isSubsetEmbedded() {
    return true;
  }

  @Override
  public URI getFontURI() {
    return metrics().getFontURI();
  }

  @Override
  public String getFontName() {
    return metrics().getFontName();
  }

  @Override
  public String getFullName() {
    return metrics().getFullName();
  }

  @Override
  public Set<String> getFamilyNames() {
    return metrics().getFamilyNames();
  }

  @Override
  public String getEmbedFontName() {
    return metrics().getEmbedFontName();
  }

  @Override
  public int getAscender(int size) {
    return metrics().getAscender(size);
  }

  @Override
  public int getCapHeight(int size) {
    return metrics().getCapHeight(size);
  }

  @Override
  public int getDescender(int size) {
    return metrics().getDescender(size);
  }

  @Override
  public int getXHeight(int size) {
    return metrics().getXHeight(size);
  }

  @Override
  public int getUnderlinePosition(int size) {
    return metrics().getUnderlinePosition(size);
  }

  @Override
  public int getUnderlineThickness(int size) {
    return metrics().getUnderlineThickness(size);
  }

  @Override
  public int getStrikeoutPosition(int size) {
    return metrics().getStrikeoutPosition(size);
  }

  @Override
  public int getStrikeoutThickness(int size) {
    return metrics().getStrikeoutThickness(size);
  }

  @Override
  public int[] getWidths() {
    throw ofFopsEmbedding();
  }

  @Override
  public CIDSet getCIDSet() {
    throw ofFopsEmbedding();
  }

  @Override
  public Map<Integer, Integer> getUsedGlyphs() {
    throw ofFopsEmbedding();
  }

  @Override
  public char getUnicodeFromGID(int glyph) {
    throw ofFopsEmbedding();
  }

  /** {@link EmbeddedFont} embeds instead, so FOP never asks for what its own embedding needs. */
  private static UnsupportedOperationException ofFopsEmbedding() {
    return new UnsupportedOperationException("asked only by FOP's own embedding of fonts");
  }
}
