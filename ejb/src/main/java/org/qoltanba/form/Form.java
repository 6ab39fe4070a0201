package org.qoltanba.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.qoltanba.document.Facts;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.ShapeReader;

/** A form that someone fills in; for one thread at a time. */
public final class Form {

  private final GroupEntry whole;

  private Form(Member whole) {
    this.whole = (GroupEntry) Entry.of(whole);
  }

  /**
   * An empty form.
   *
   * @param schema of the data of a published template, as JSON text
   */
  public static Form of(String schema) {
    return new Form(ShapeReader.read(schema));
  }

  /** Puts the data in place of what was typed. */
  public void fill(Facts facts) {
    whole.take(facts.tree());
  }

  /** What was typed, as data. */
  public Facts facts() {
    return new Facts(whole.value());
  }

  /** The lines that are to be shown now, by section. */
  public List<Section> sections() {
    return new LineWriter().sections(whole);
  }

  /** The places at which something must be typed and is not. */
  public Set<String> missing() {
    return new LineWriter().missing(whole);
  }

  /** What is typed at the place; of several options each on a line; empty where nothing is. */
  public String at(String place) {
    return find(place).orElse(null) instanceof LeafEntry leaf ? leaf.text() : "";
  }

  /** Types the text at the place; a place that the form does not have is passed over. */
  public void type(String place, String text) {
    if (find(place).orElse(null) instanceof LeafEntry leaf) {
      leaf.type(text);
    }
  }

  /** Has the text at the place printed as it is typed, wherever its row moves. */
  public void leave(String place) {
    if (find(place).orElse(null) instanceof LeafEntry leaf) {
      leaf.leave();
    }
  }

  /** The places of the texts that are printed as they are typed. */
  public Set<String> verbatim() {
    var places = new LinkedHashSet<String>();
    whole.verbatim(Places.DATA, places);
    return places;
  }

  /**
   * Adds an empty row at the end of the list.
   *
   * @return its place; that of the list where it takes no more
   */
  public String add(String list) {
    return find(list)
        .filter(RowsEntry.class::isInstance)
        .map(RowsEntry.class::cast)
        .filter(RowsEntry::add)
        .map(rows -> Places.below(list, String.valueOf(rows.rows().size() - 1)))
        .orElse(list);
  }

  public void remove(String row) {
    inList(row, RowsEntry::remove);
  }

  /**
   * Lets the row and the one before it change places.
   *
   * @return where the row is now
   */
  public String raise(String row) {
    return move(row, -1);
  }

  /**
   * Lets the row and the one after it change places.
   *
   * @return where the row is now
   */
  public String lower(String row) {
    return move(row, 1);
  }

  private String move(String row, int by) {
    int to = Places.index(Places.last(row)) + by;
    String list = Places.around(row);
    boolean moved =
        find(row).isPresent()
            && find(list).orElse(null) instanceof RowsEntry rows
            && rows.swap(to - by, to);
    return moved ? Places.below(list, String.valueOf(to)) : row;
  }

  private void inList(String row, ObjIntConsumer<RowsEntry> change) {
    int index = Places.index(Places.last(row));
    if (find(row).isPresent() && find(Places.around(row)).orElse(null) instanceof RowsEntry rows) {
      change.accept(rows, index);
    }
  }

  private Optional<Entry> find(String place) {
    Entry entry = whole;
    for (String step : Places.steps(place)) {
      entry = entry == null ? null : entry.below(step);
    }
    return Optional.ofNullable(entry);
  }
}
