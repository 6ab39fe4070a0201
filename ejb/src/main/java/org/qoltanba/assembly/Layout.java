package org.qoltanba.assembly;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A template's Word file made ready for filling; shared by all threads and never changed.
 *
 * @param entries all that is in the file but its core properties
 * @param stories the names of the parts that hold tags
 * @param pictureIds the drawing ids that are taken
 */
record Layout(Map<String, byte[]> entries, List<String> stories, Set<Long> pictureIds) {

  Layout {
    entries = Map.copyOf(entries);
    stories = List.copyOf(stories);
    pictureIds = Set.copyOf(pictureIds);
  }
}
