package org.qoltanba.rendering.tagging;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** How a formatting object's role is written: a structure type, and a language behind it. */
final class Roles {

  static final String ITEM = "LI";
  static final String CONTENTS_ITEM = "TOCI";

  /** A paragraph that belongs to the item before it. */
  static final String OF_ITEM = "LP";

  private static final String ROLE = "role";
  private static final String LANGUAGE_MARK = ";";
  private static final Set<String> INLINES = Set.of("inline", "wrapper");
  private static final Set<String> BLOCKS =
      Set.of("block", "block-container", "table", "list-block");
  private static final Set<String> CONTENTS =
      Set.of("#PCDATA", "character", "external-graphic", "instream-foreign-object", "basic-link");

  private Roles() {}

  /** The role as the source says it, without a language; empty where it says none. */
  static String of(Attributes attributes) {
    String role = attributes.getValue(ROLE);
    return role == null ? "" : role.split(LANGUAGE_MARK, 2)[0];
  }

  /** The language that {@link #withLanguage} put there, or empty. */
  static String language(Attributes attributes) {
    String role = attributes.getValue(ROLE);
    int mark = role == null ? -1 : role.indexOf(LANGUAGE_MARK);
    return mark < 0 ? "" : role.substring(mark + 1);
  }

  static AttributesImpl with(Attributes attributes, String role) {
    var changed = new AttributesImpl(attributes);
    int index = changed.getIndex(ROLE);
    if (index >= 0) {
      changed.setValue(index, role);
    } else {
      changed.addAttribute("", ROLE, ROLE, "CDATA", role);
    }
    return changed;
  }

  static Attributes withLanguage(String element, Attributes attributes, String language) {
    String role = of(attributes);
    String type = role.isEmpty() ? byDefault(element) : role;
    return with(attributes, type + LANGUAGE_MARK + language);
  }

  /** The digit behind the type in a role that is these and no more; 0 in others. */
  static int level(String type, String role) {
    boolean fits = role.length() == type.length() + 1 && role.startsWith(type);
    return fits ? Math.max(0, Character.digit(role.charAt(type.length()), 10)) : 0;
  }

  /** Whether an element of this name and role adds nothing to the structure. */
  static boolean isPlain(String element, Attributes attributes) {
    return INLINES.contains(element)
        && attributes.getValue(ROLE) == null
        && attributes.getLength() == 0;
  }

  /** Whether it is a block that is no item of a list. */
  static boolean isApart(String element, Attributes attributes) {
    String role = of(attributes);
    return BLOCKS.contains(element)
        && !role.equals(CONTENTS_ITEM)
        && !role.equals(OF_ITEM)
        && level(ITEM, role) == 0;
  }

  static boolean isContent(String element) {
    return CONTENTS.contains(element) || element.startsWith("page-number");
  }

  /** The type of elements that FOP would give another. */
  static String byDefault(String element) {
    return switch (element) {
      case "inline", "wrapper", "footnote" -> "Span";
      case "page-number", "page-number-citation", "page-number-citation-last" -> "Span";
      case "basic-link" -> "Link";
      case "footnote-body" -> "Note";
      default -> "";
    };
  }
}
