package org.qoltanba.rendering.style;

import java.util.Map;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;
import org.qoltanba.rendering.look.Shading;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.look.TextLook.Ink;
import org.qoltanba.rendering.look.TextLook.Letters;
import org.qoltanba.rendering.look.TextLook.Script;
import org.qoltanba.rendering.look.TextLook.Typeface;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;

/** Reads looks of text from merged run properties (ECMA-376 part 1, 17.3.2). */
final class TextLooks {

  private static final double BUILT_IN_SIZE = 10;

  /** The colours of {@code w:highlight} (17.18.40). */
  private static final Map<String, String> HIGHLIGHTS =
      Map.ofEntries(
          Map.entry("yellow", "#ffff00"),
          Map.entry("green", "#00ff00"),
          Map.entry("cyan", "#00ffff"),
          Map.entry("magenta", "#ff00ff"),
          Map.entry("blue", "#0000ff"),
          Map.entry("red", "#ff0000"),
          Map.entry("darkBlue", "#000080"),
          Map.entry("darkCyan", "#008080"),
          Map.entry("darkGreen", "#008000"),
          Map.entry("darkMagenta", "#800080"),
          Map.entry("darkRed", "#800000"),
          Map.entry("darkYellow", "#808000"),
          Map.entry("darkGray", "#808080"),
          Map.entry("lightGray", "#c0c0c0"),
          Map.entry("black", "#000000"),
          Map.entry("white", "#ffffff"));

  private final Theme theme;

  TextLooks(Theme theme) {
    this.theme = theme;
  }

  /**
   * @param toggles the properties of the same text that are switched on, by name
   */
  TextLook read(Properties properties, java.util.Set<String> toggles) {
    Xml size = properties.get("w:sz");
    var typeface =
        new Typeface(
            family(properties.get("w:rFonts")),
            FontStyle.of(toggles.contains("w:b"), toggles.contains("w:i")),
            size == null ? BUILT_IN_SIZE : Measure.points(size.val(), 2, BUILT_IN_SIZE));
    return new TextLook(
        typeface,
        ink(properties, toggles),
        script(properties.val("w:vertAlign", "")),
        letters(toggles),
        Measure.twips(properties.val("w:spacing", null), 0),
        language(properties),
        toggles.contains("w:vanish"));
  }

  private FontFamily family(Xml fonts) {
    if (fonts == null) {
      return FontFamily.TINOS;
    }
    String name = theme.font(fonts.get("w:hAnsiTheme", fonts.get("w:asciiTheme")));
    if (name == null) {
      name = fonts.get("w:hAnsi", fonts.get("w:ascii"));
    }
    return name == null ? FontFamily.TINOS : FontFamily.forWord(name);
  }

  private static Ink ink(Properties properties, java.util.Set<String> toggles) {
    String underline = properties.val("w:u", "none");
    return new Ink(
        color(properties.val("w:color", "auto")),
        background(properties),
        !underline.equals("none"),
        toggles.contains("w:strike") || toggles.contains("w:dstrike"));
  }

  private static String background(Properties properties) {
    String highlight = HIGHLIGHTS.get(properties.val("w:highlight", "none"));
    return highlight == null ? Shading.fill(properties.get("w:shd")) : highlight;
  }

  static String color(String value) {
    return Value.isRgb(value) && !value.equals("000000") ? "#" + value : "";
  }

  private static Script script(String align) {
    return switch (align) {
      case "superscript" -> Script.SUPER;
      case "subscript" -> Script.SUB;
      default -> Script.NORMAL;
    };
  }

  private static Letters letters(java.util.Set<String> toggles) {
    if (toggles.contains("w:caps")) {
      return Letters.CAPITALS;
    }
    return toggles.contains("w:smallCaps") ? Letters.SMALL_CAPITALS : Letters.AS_TYPED;
  }

  private static String language(Properties properties) {
    String tag = properties.val("w:lang", "");
    int region = tag.indexOf('-');
    return region < 0 ? tag : tag.substring(0, region);
  }
}
