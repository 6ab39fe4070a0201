package org.qoltanba.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.form.shape.Member;

/** Writes a form as lines. */
final class LineWriter {

  private final List<Line> lines = new ArrayList<>();

  /** What is above an entry. */
  private record Above(int depth, boolean demanded, int row) {}

  List<Section> sections(GroupEntry whole) {
    var sections = new ArrayList<Section>();
    whole.members().filter(whole::shows).forEach(entry -> section(sections, whole, entry));
    loose(sections);
    return sections;
  }

  Set<String> missing(GroupEntry whole) {
    sections(whole).forEach(section -> lines.addAll(section.lines()));
    var missing = new LinkedHashSet<String>();
    lines.stream()
        .filter(line -> line.required() && line.text().isBlank())
        .filter(line -> !line.heading() || line.kind().equals(Line.LIST))
        .forEach(line -> missing.add(line.place()));
    lines.clear();
    return missing;
  }

  private void section(List<Section> sections, GroupEntry whole, Entry entry) {
    String place = Places.below(Places.DATA, entry.member().name());
    var above = new Above(0, whole.demands(entry), 0);
    if (!(entry instanceof GroupEntry group)) {
      write(place, entry, above);
      return;
    }
    loose(sections);
    members(place, group, new Above(0, above.demanded() || group.filled(), 0));
    Member member = entry.member();
    sections.add(
        new Section(place, Optional.of(member.label()), member.help(), above.demanded(), taken()));
  }

  private void loose(List<Section> sections) {
    if (!lines.isEmpty()) {
      String place = Places.DATA + "#" + sections.size();
      sections.add(new Section(place, Optional.empty(), Optional.empty(), true, taken()));
    }
  }

  private List<Line> taken() {
    List<Line> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }

  private void write(String place, Entry entry, Above above) {
    if (entry instanceof GroupEntry group) {
      String kind = above.row() > 0 ? Line.ROW : Line.GROUP;
      heading(place, kind, entry, above);
      boolean demanded = above.demanded() || group.filled();
      members(place, group, new Above(above.depth() + 1, demanded, 0));
    } else if (entry instanceof RowsEntry rows) {
      rows(place, rows, above);
    } else {
      value(place, (LeafEntry) entry, above);
    }
  }

  private void members(String place, GroupEntry group, Above above) {
    group
        .members()
        .filter(group::shows)
        .forEach(
            entry ->
                write(
                    Places.below(place, entry.member().name()),
                    entry,
                    new Above(above.depth(), above.demanded() && group.demands(entry), 0)));
  }

  private void rows(String place, RowsEntry rows, Above above) {
    boolean demanded = above.demanded() && rows.fewest() > 0;
    heading(place, Line.LIST, rows, new Above(above.depth(), demanded, 0));
    for (int i = 0; i < rows.rows().size(); i++) {
      write(
          Places.below(place, String.valueOf(i)),
          rows.rows().get(i),
          new Above(above.depth() + 1, true, i + 1));
    }
    if (!rows.full()) {
      heading(Places.below(place, "-"), Line.MORE, rows, new Above(above.depth(), false, 0));
    }
  }

  /** A list's text says whether it has rows. */
  private void heading(String place, String kind, Entry entry, Above above) {
    String text = entry.filled() ? "+" : "";
    lines.add(
        new Line(
            place,
            kind,
            entry.member(),
            above.depth(),
            above.demanded(),
            text,
            List.of(),
            0,
            above.row()));
  }

  private void value(String place, LeafEntry entry, Above above) {
    lines.add(
        new Line(
            place,
            entry.leaf().kind().name(),
            entry.member(),
            above.depth(),
            above.demanded(),
            entry.text(),
            entry.leaf().options(),
            entry.leaf().longest(),
            above.row()));
  }
}
