package org.qoltanba.rendering.docx.foundation;

import org.qoltanba.rendering.numbering.Numbering;
import org.qoltanba.rendering.ooxml.WordFile;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.style.StyleSheet;

/** What the text of a Word file refers to; safe for threads. */
public record Foundation(
    StyleSheet styles,
    Numbering numbering,
    Settings settings,
    ThemeColors colors,
    Unsupported unsupported) {

  static Foundation read(WordFile file) {
    Xml styles = root(file, "styles");
    Xml theme = root(file, "theme");
    var numbering = new Numbering(root(file, "numbering"), styles);
    var sheet = new StyleSheet(styles, theme, numbering);
    return new Foundation(
        sheet,
        numbering,
        Settings.read(root(file, "settings")),
        new ThemeColors(theme),
        new Unsupported(sheet));
  }

  private static Xml root(WordFile file, String kind) {
    return file.ofMain(kind).flatMap(file::xml).orElse(null);
  }
}
