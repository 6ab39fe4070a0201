package org.qoltanba.rendering.docx.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qoltanba.rendering.ooxml.Xml;

/** Which bookmarks a file's body has: looked for only once somebody asks. */
public final class Bookmarks {

  private final Xml body;
  private final Set<String> set = new HashSet<>();
  private Set<String> names;

  Bookmarks(Xml body) {
    this.body = body;
  }

  public boolean exists(String name) {
    if (name.isEmpty()) {
      return false;
    }
    if (names == null) {
      names = new HashSet<>();
      gather(List.of(body));
    }
    return names.contains(name);
  }

  private void gather(List<Xml> elements) {
    for (Xml element : elements) {
      if (element.is("w:bookmarkStart")) {
        names.add(element.get("w:name", ""));
      }
      gather(element.children());
    }
  }

  /** Whether a bookmark of this name is to be set: not twice, and not where Word was last. */
  boolean isNew(String name) {
    return !name.isEmpty() && !name.equals("_GoBack") && set.add(name);
  }
}
