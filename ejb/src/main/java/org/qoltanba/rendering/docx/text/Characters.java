package org.qoltanba.rendering.docx.text;

import org.qoltanba.rendering.font.SymbolFonts;
import org.qoltanba.rendering.ooxml.Xml;

/** The characters that elements stand for. */
final class Characters {

  static final String NON_BREAKING_HYPHEN = "\u2011";
  static final String SOFT_HYPHEN = "\u00ad";

  private Characters() {}

  /**
   * @param text such as {@code w:t}
   * @param properties of its run, or null: the font may be one that numbers its signs
   */
  static String of(Xml text, Xml properties) {
    String value = text.text();
    if (!"preserve".equals(text.get("xml:space"))) {
      value = value.strip();
    }
    if (value.indexOf('\n') >= 0 || value.indexOf('\t') >= 0 || value.indexOf('\r') >= 0) {
      // In XML these are spaces; Word has elements for tabs and lines.
      value = value.replace("\r\n", " ").replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
    }
    Xml fonts = properties == null ? null : properties.child("w:rFonts");
    String font = fonts == null ? null : fonts.get("w:ascii", fonts.get("w:hAnsi"));
    return font == null ? value : SymbolFonts.text(value, font);
  }

  /** The sign of a {@code w:sym}; empty where it has none. */
  static String symbol(Xml symbol) {
    try {
      int code = Integer.parseInt(symbol.get("w:char", ""), 16);
      return SymbolFonts.text(Character.toString(code), symbol.get("w:font", ""));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** All text below, as mathematics and rubies have it. */
  static String below(Xml element, String name) {
    var text = new StringBuilder();
    element.all().filter(each -> each.is(name)).forEach(each -> text.append(each.text()));
    return text.toString();
  }
}
