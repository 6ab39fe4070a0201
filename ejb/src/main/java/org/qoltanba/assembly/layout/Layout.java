package org.qoltanba.assembly.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.assembly.text.LayoutContext;
import org.qoltanba.assembly.zip.ListNumbers;

/**
 * A template's Word file made ready for filling; shared by all threads and never changed.
 *
 * @param entries all that is in the file but its core properties
 * @param stories the names of the parts that are to be printed, without those of notes
 * @param notes the names of the parts that hold footnotes and endnotes
 * @param pictureIds the drawing ids that are taken
 */
public record Layout(
    Map<String, byte[]> entries,
    List<String> stories,
    List<String> notes,
    Set<Long> pictureIds,
    LayoutContext context,
    ListNumbers lists) {

  public Layout {
    entries = Map.copyOf(entries);
    stories = List.copyOf(stories);
    notes = List.copyOf(notes);
    pictureIds = Set.copyOf(pictureIds);
  }
}
