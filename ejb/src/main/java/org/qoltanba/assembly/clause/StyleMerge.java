package org.qoltanba.assembly.clause;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.qoltanba.assembly.xml.BrokenLayout;

/** Brings a clause's styles into the layout as they are asked for. */
final class StyleMerge {

  /** Word itself allows nine styles on each other. */
  private static final int DEEPEST = 64;

  private final Styles host;
  private final Styles clause;
  private final ListMerge lists;
  private final String name;
  private final Map<String, String> merged = new HashMap<>();
  private final boolean sameDefaults;
  private int depth;

  /**
   * @param name of the clause, for the names of styles that come along
   */
  StyleMerge(Styles host, Styles clause, ListMerge lists, String name) {
    this.host = host;
    this.clause = clause;
    this.lists = lists;
    this.name = name;
    this.sameDefaults =
        Arrays.equals(
            StyleLook.ofDefaults(host.getDocDefaults()),
            StyleLook.ofDefaults(clause.getDocDefaults()));
  }

  /** The layout's id of the clause's style; the same for one that the clause does not define. */
  String of(String id) {
    String known = merged.get(id);
    if (known != null) {
      return known;
    }
    Optional<Style> style = find(clause, id);
    if (++depth > DEEPEST) {
      throw new BrokenLayout("nested-too-deep", "styles");
    }
    String own = style.isPresent() ? merge(style.get()) : id;
    depth--;
    return own;
  }

  /** The style that a paragraph without one needs; empty where the layout's usual one is it. */
  Optional<String> ofPlainParagraphs() {
    return usual(clause)
        .map(style -> of(style.getStyleId()))
        .filter(id -> usual(host).map(own -> !own.getStyleId().equals(id)).orElse(true));
  }

  private String merge(Style style) {
    String own = freeId(style.getStyleId());
    // Styles that are based on each other in a circle find this one here.
    merged.put(style.getStyleId(), own);
    Style copy = XmlUtils.deepCopy(style);
    if (copy.getBasedOn() != null) {
      copy.getBasedOn().setVal(of(copy.getBasedOn().getVal()));
    }
    lists.ofStyle(copy);
    Optional<Style> same = namesake(style).filter(other -> sameLook(copy, other));
    if (same.isPresent()) {
      merged.put(style.getStyleId(), same.get().getStyleId());
      return same.get().getStyleId();
    }
    add(copy, own);
    return own;
  }

  private boolean sameLook(Style style, Style other) {
    boolean root = style.getBasedOn() == null;
    return (!root || sameDefaults) && Arrays.equals(StyleLook.of(style), StyleLook.of(other));
  }

  private void add(Style copy, String own) {
    copy.setStyleId(own);
    copy.setDefault(false);
    copy.setNext(null);
    copy.setRsid(null);
    if (namesake(copy).isPresent() && copy.getName() != null) {
      copy.getName().setVal(copy.getName().getVal() + " (" + name + ")");
    }
    if (copy.getBasedOn() == null && !sameDefaults) {
      StyleLook.applyDefaults(clause.getDocDefaults(), copy);
    }
    host.getStyle().add(copy);
    if (copy.getLink() != null) {
      copy.getLink().setVal(of(copy.getLink().getVal()));
    }
  }

  /** The layout's style of the same type and name. */
  private Optional<Style> namesake(Style style) {
    return host.getStyle().stream()
        .filter(other -> other.getType() != null && other.getType().equals(style.getType()))
        .filter(other -> StyleLook.name(other).equalsIgnoreCase(StyleLook.name(style)))
        .findFirst();
  }

  private String freeId(String id) {
    String free = id;
    for (int i = 1; find(host, free).isPresent(); i++) {
      free = name + "-" + id + (i > 1 ? "-" + i : "");
    }
    return free;
  }

  private static Optional<Style> find(Styles styles, String id) {
    return styles.getStyle().stream().filter(style -> id.equals(style.getStyleId())).findFirst();
  }

  private static Optional<Style> usual(Styles styles) {
    return styles.getStyle().stream()
        .filter(style -> style.isDefault() && "paragraph".equals(style.getType()))
        .filter(style -> style.getStyleId() != null)
        .findFirst();
  }
}
