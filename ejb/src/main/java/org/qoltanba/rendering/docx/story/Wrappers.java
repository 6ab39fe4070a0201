package org.qoltanba.rendering.docx.story;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.ooxml.Xml;

/** What stands around blocks, rows and cells without being seen. */
public final class Wrappers {

  private Wrappers() {}

  /** The elements, in place of wrappers what is in them. */
  public static List<Xml> opened(List<Xml> elements) {
    for (Xml element : elements) {
      if (inside(element) != null) {
        var opened = new ArrayList<Xml>(elements.size() + 8);
        open(elements, opened);
        return opened;
      }
    }
    return elements;
  }

  private static void open(List<Xml> elements, List<Xml> into) {
    for (Xml element : elements) {
      List<Xml> inside = inside(element);
      if (inside == null) {
        into.add(element);
      } else {
        open(inside, into);
      }
    }
  }

  /** What a wrapper holds; null for what is none. */
  private static List<Xml> inside(Xml element) {
    return switch (element.name()) {
      case "w:sdt" -> {
        Xml content = element.child("w:sdtContent");
        yield content == null ? List.of() : content.children();
      }
      case "w:customXml", "w:ins", "w:moveTo", "w:smartTag" -> element.children();
      case "w:del", "w:moveFrom" -> List.of();
      default -> null;
    };
  }
}
