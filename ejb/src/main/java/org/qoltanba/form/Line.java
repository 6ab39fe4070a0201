package org.qoltanba.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qoltanba.document.Titles;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.Option;

/**
 * One line of a form: a heading, or a value to be typed.
 *
 * @param kind what it is: a {@link org.qoltanba.form.shape.LeafKind} for values, {@code GROUP},
 *     {@code LIST} or {@code ROW} for headings
 * @param member its words
 * @param depth how many headings it stands under
 * @param required whether something must be typed in it now
 * @param text what is typed; of several options each on a line
 * @param options of a choice
 * @param longest how long a text may be, in characters; of a list, 1 if another row may be added
 * @param row its number among the rows of a list, counted from 1; 0 for what is no row
 */
public record Line(
    String place,
    String kind,
    Member member,
    int depth,
    boolean required,
    String text,
    List<Option> options,
    int longest,
    int row) {

  public static final String GROUP = "GROUP";
  public static final String LIST = "LIST";
  public static final String ROW = "ROW";

  public Line {
    options = List.copyOf(options);
  }

  public boolean heading() {
    return kind.equals(GROUP) || kind.equals(LIST) || kind.equals(ROW);
  }

  /** Whether the option is chosen. */
  public boolean chosen(String option) {
    return text.lines().anyMatch(option::equals);
  }

  /** A word for the kind in style sheets. */
  public String word() {
    return kind.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Titles label() {
    return member.label();
  }

  public Optional<Titles> help() {
    return member.help();
  }

  public Optional<Titles> rule() {
    return member.rule();
  }
}
