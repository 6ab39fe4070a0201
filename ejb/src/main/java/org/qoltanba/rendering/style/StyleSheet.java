package org.qoltanba.rendering.style;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.ooxml.Xml;

/** The styles of a template: made once, safe for threads. */
public final class StyleSheet {

  /** Properties that styles of a hierarchy switch over and over (ECMA-376 part 1, 17.7.3). */
  private static final List<String> TOGGLES =
      List.of("w:b", "w:i", "w:caps", "w:smallCaps", "w:strike", "w:dstrike", "w:vanish");

  /** A template has far fewer looks; what a stranger's file has more is read each time. */
  private static final int BOUND = 4096;

  /**
   * @param direct the paragraph's or run's own properties, or null
   */
  private record Key(String context, String style, Xml direct) {}

  /**
   * @param level the same object for the same level of a list
   */
  private record LabelKey(Properties level, String style, Xml direct) {}

  private final StyleChain chain;
  private final ListLevels levels;
  private final TextLooks texts;
  private final Properties paragraphDefaults;
  private final Properties textDefaults;
  private final Map<Key, TextLook> looks = new ConcurrentHashMap<>();
  private final Map<Key, ParagraphLook> paragraphs = new ConcurrentHashMap<>();
  private final Map<LabelKey, TextLook> labels = new ConcurrentHashMap<>();

  /**
   * @param styles the root of the styles' part, or null
   * @param theme the root of the theme's part, or null
   */
  public StyleSheet(Xml styles, Xml theme, ListLevels levels) {
    this.chain = new StyleChain(styles, levels);
    this.levels = levels;
    this.texts = new TextLooks(new Theme(theme));
    Xml defaults = styles == null ? null : styles.child("w:docDefaults");
    this.paragraphDefaults = of(defaults, "w:pPrDefault", "w:pPr");
    this.textDefaults = of(defaults, "w:rPrDefault", "w:rPr");
  }

  private static Properties of(Xml defaults, String... path) {
    return Properties.of(defaults == null ? null : defaults.at(path));
  }

  /**
   * @param direct the paragraph's own properties, or null
   */
  public ParagraphLook paragraph(Xml direct, Context context) {
    Xml named = direct == null ? null : direct.child("w:pStyle");
    String style = chain.idOr(named == null ? null : named.val(), "paragraph");
    var key = new Key(context.key(), style, direct);
    ParagraphLook known = paragraphs.get(key);
    return known == null
        ? remember(paragraphs, key, read(style, Properties.of(direct), context))
        : known;
  }

  private static <L> L remember(Map<Key, L> looks, Key key, L look) {
    if (looks.size() < BOUND) {
      looks.put(key, look);
    }
    return look;
  }

  private ParagraphLook read(String style, Properties direct, Context context) {
    Xml list = direct.get("w:numPr");
    Properties styled = isOut(list) ? chain.outOfList(style) : chain.paragraph(style);
    Properties merged = paragraphDefaults.under(context.paragraph()).under(styled);
    if (list != null) {
      Properties numbered = merged.under(direct);
      int id = ParagraphLooks.number(numbered.get("w:numPr").child("w:numId"));
      int level = ParagraphLooks.number(numbered.get("w:numPr").child("w:ilvl"));
      merged = merged.under(levels.paragraph(id, level));
    }
    ParagraphLook look = ParagraphLooks.read(style, merged.under(direct), null);
    var mark = text(direct.get("w:rPr"), style, context);
    return withLevel(look, list != null && list.child("w:ilvl") != null, mark);
  }

  private static boolean isOut(Xml list) {
    Xml id = list == null ? null : list.child("w:numId");
    return id != null && "0".equals(id.val());
  }

  /** A style that is numbered without saying the level has that which is linked to it. */
  private ParagraphLook withLevel(ParagraphLook look, boolean said, TextLook mark) {
    ParagraphLook.Role role = look.role();
    int level =
        said || role.list() == 0
            ? role.level()
            : levels.levelOf(role.list(), role.style(), role.level());
    return new ParagraphLook(
        new ParagraphLook.Role(role.style(), role.outline(), role.list(), level),
        look.indents(),
        look.spacing(),
        look.align(),
        look.flow(),
        look.tabs(),
        look.frame(),
        mark);
  }

  /**
   * @param direct the run's own properties, or null
   * @param paragraph the id of its paragraph's style
   */
  public TextLook text(Xml direct, String paragraph, Context context) {
    var key = new Key(context.key(), paragraph, direct);
    TextLook known = looks.get(key);
    if (known != null) {
      return known;
    }
    Xml named = direct == null ? null : direct.child("w:rStyle");
    String style = named == null ? "" : chain.idOr(named.val(), "character");
    return remember(
        looks, key, read(Properties.of(direct), context, chain.text(paragraph), chain.text(style)));
  }

  /** The look of a list's label: its level's properties over the paragraph mark's. */
  public TextLook label(Xml direct, Properties level, String paragraph) {
    var key = new LabelKey(level, paragraph, direct);
    TextLook known = labels.get(key);
    if (known == null) {
      Properties over = Properties.of(direct).under(level);
      known = read(over, Context.NONE, chain.text(paragraph), Properties.NONE);
      if (labels.size() < BOUND) {
        labels.put(key, known);
      }
    }
    return known;
  }

  private TextLook read(
      Properties direct, Context context, Properties paragraph, Properties character) {
    Set<String> on = new HashSet<>();
    for (String toggle : TOGGLES) {
      boolean styled = context.text().on(toggle) ^ paragraph.on(toggle) ^ character.on(toggle);
      boolean own = direct.get(toggle) != null;
      if (own ? direct.on(toggle) : styled || textDefaults.on(toggle)) {
        on.add(toggle);
      }
    }
    Properties merged =
        textDefaults.under(context.text()).under(paragraph).under(character).under(direct);
    return texts.read(merged, on);
  }

  /** The styles that a table's style is made of, the basis first. */
  public List<Xml> tableStyles(String id) {
    return chain.family(chain.idOr(id, "table"));
  }

  /** The style and those it is based on, the basis first; empty where there is none of this id. */
  public List<Xml> family(String id) {
    return chain.family(id);
  }

  /** Whether paragraphs that say nothing themselves have a property switched on. */
  public boolean isOnByDefault(String property) {
    String style = chain.idOr(null, "paragraph");
    return paragraphDefaults.under(chain.paragraph(style)).on(property);
  }

  public boolean isHeading(String style) {
    return chain.paragraph(style).get("w:outlineLvl") != null;
  }
}
