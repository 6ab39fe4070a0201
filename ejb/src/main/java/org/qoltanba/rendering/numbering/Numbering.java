package org.qoltanba.rendering.numbering;

import java.util.HashMap;
import java.util.Map;
import org.qoltanba.rendering.font.SymbolFonts;
import org.qoltanba.rendering.numbering.Level.Suffix;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.style.ListLevels;
import org.qoltanba.rendering.style.Properties;

/** The lists of a template: made once, safe for threads. */
public final class Numbering implements ListLevels {

  static final int LEVELS = 9;

  /**
   * A list.
   *
   * @param counter lists with the same one are counted together
   * @param starts by level, where the list starts anew when it is first used; null elsewhere
   */
  record Numbered(String counter, Level[] levels, Integer[] starts) {}

  private final Map<Integer, Numbered> lists = new HashMap<>();

  /**
   * @param root of the numbering's part; null has no lists
   * @param styles the root of the styles' part, by which a list may be another's; may be null
   */
  public Numbering(Xml root, Xml styles) {
    if (root == null) {
      return;
    }
    var kinds = new ListKinds(root, styles);
    root.children("w:num")
        .forEach(list -> lists.put(number(list.get("w:numId"), 0), numbered(list, kinds)));
  }

  /** The list of this id, or null. */
  Numbered list(int id) {
    return lists.get(id);
  }

  @Override
  public Properties paragraph(int list, int level) {
    Numbered found = lists.get(list);
    Level at = found == null || level >= LEVELS ? null : found.levels()[level];
    return at == null ? Properties.NONE : at.paragraph();
  }

  @Override
  public int levelOf(int list, String style, int otherwise) {
    Numbered found = lists.get(list);
    for (int i = 0; found != null && i < LEVELS; i++) {
      if (found.levels()[i] != null && found.levels()[i].style().equals(style)) {
        return i;
      }
    }
    return otherwise;
  }

  private static Numbered numbered(Xml list, ListKinds kinds) {
    String kind = kinds.kindOf(list);
    Level[] levels = kinds.levels(kind).clone();
    var starts = new Integer[LEVELS];
    list.children("w:lvlOverride")
        .forEach(
            override -> {
              int level = number(override.get("w:ilvl"), LEVELS);
              if (level < LEVELS) {
                override(override, level, levels, starts);
              }
            });
    return new Numbered(kind, levels, starts);
  }

  private static void override(Xml override, int level, Level[] levels, Integer[] starts) {
    Xml start = override.child("w:startOverride");
    Xml own = override.child("w:lvl");
    if (own != null) {
      levels[level] = level(own);
    }
    if (start != null) {
      starts[level] = number(start.val(), 1);
    } else if (own != null) {
      starts[level] = levels[level].start();
    }
  }

  static Level level(Xml level) {
    String suffix = value(level, "w:suff", "tab");
    int own = number(level.get("w:ilvl"), 0);
    return new Level(
        number(value(level, "w:start", null), 0),
        value(level, "w:numFmt", "decimal"),
        text(level),
        suffix.equals("space")
            ? Suffix.SPACE
            : suffix.equals("nothing") ? Suffix.NOTHING : Suffix.TAB,
        number(value(level, "w:lvlRestart", null), own),
        Measure.on(level.child("w:isLgl")),
        value(level, "w:pStyle", ""),
        Properties.of(level.child("w:pPr")),
        Properties.of(level.child("w:rPr")));
  }

  private static String text(Xml level) {
    String text = value(level, "w:lvlText", "");
    Xml fonts = level.at("w:rPr", "w:rFonts");
    String font = fonts == null ? "" : fonts.get("w:ascii", fonts.get("w:hAnsi", ""));
    return SymbolFonts.text(text, font);
  }

  private static String value(Xml parent, String name, String otherwise) {
    Xml property = parent.child(name);
    return property == null ? otherwise : property.get("w:val", otherwise);
  }

  static int number(String value, int otherwise) {
    return Value.count(value, otherwise);
  }
}
