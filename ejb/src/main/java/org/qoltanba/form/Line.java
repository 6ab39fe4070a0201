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
 *     {@code LIST} or {@code ROW} for headings, {@code MORE} for the end of a list that takes more
 *     rows
 * @param member its words
 * @param depth how many headings it stands under
 * @param required whether something must be typed in it now
 * @param text what is typed; of several options each on a line
 * @param options of a choice
 * @param longest how long a text may be, in characters
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
  public static final String MORE = "MORE";

  public Line {
    options = List.copyOf(options);
  }

  public boolean heading() {
    return List.of(GROUP, LIST, ROW, MORE).contains(kind);
  }

  /** Whether another row may be added here; the place is that of the row, RFC 6901's {@code -}. */
  public boolean more() {
    return kind.equals(MORE);
  }

  /** The place of the list around it. */
  public String list() {
    return Places.around(place);
  }

  /** The options that are chosen. */
  public List<String> chosen() {
    return text.lines().toList();
  }

  /** A word for the kind in style sheets. */
  public String word() {
    return kind.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is typed into: {@code text}, {@code area}, {@code choice} or {@code several}. */
  public String input() {
    return switch (kind) {
      case GROUP, LIST, ROW, MORE -> "";
      case "LONG_TEXT" -> "area";
      case "CHOICE", "TRUTH" -> "choice";
      case "SEVERAL", "AGREEMENT" -> "several";
      default -> "text";
    };
  }

  /** The type of an HTML input for it. */
  public String type() {
    return switch (kind) {
      case "DATE" -> "date";
      case "PHONE" -> "tel";
      default -> "text";
    };
  }

  /** The keys that a small screen shows for it, as HTML's {@code inputmode}. */
  public String keys() {
    return switch (kind) {
      case "IIN", "BIN", "WHOLE_NUMBER" -> "numeric";
      case "NUMBER" -> "decimal";
      case "EMAIL" -> "email";
      default -> "text";
    };
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
