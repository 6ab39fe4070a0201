package org.qoltanba.form;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qoltanba.form.shape.LeafKind;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.Shape;

/** A single value as text, or several of the options, each on a line. */
final class LeafEntry extends Entry {

  private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,30}([.,]\\d{1,30})?");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]");

  private final Shape.Leaf leaf;
  private String text = "";
  private boolean left;

  LeafEntry(Member member, Shape.Leaf leaf) {
    super(member);
    this.leaf = leaf;
  }

  Shape.Leaf leaf() {
    return leaf;
  }

  String text() {
    return text;
  }

  /** What was chosen before stays in its order. */
  void type(String typed) {
    if (leaf.kind() == LeafKind.SEVERAL) {
      var chosen = new LinkedHashSet<>(lines(text));
      chosen.retainAll(lines(typed));
      chosen.addAll(lines(typed));
      text = String.join("\n", chosen);
    } else {
      text = typed;
    }
  }

  /** Has the text printed as it is typed. */
  void leave() {
    left = true;
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  @Override
  boolean filled() {
    return !text.isBlank();
  }

  @Override
  boolean mayBeEmpty() {
    return leaf.kind() == LeafKind.SEVERAL;
  }

  @Override
  Object value() {
    if (leaf.kind().numeric()) {
      return number();
    }
    if (leaf.kind() == LeafKind.SEVERAL) {
      return lines(text);
    }
    boolean truth = leaf.kind() == LeafKind.TRUTH || leaf.kind() == LeafKind.AGREEMENT;
    return truth ? Boolean.valueOf(text) : text;
  }

  private Object number() {
    String digits = SPACES.matcher(text).replaceAll("");
    return NUMBER.matcher(digits).matches()
        ? new BigDecimal(digits.replace('−', '-').replace(',', '.'))
        : text;
  }

  @Override
  void verbatim(String place, Set<String> places) {
    if (left && filled()) {
      places.add(place);
    }
  }

  @Override
  void take(Object value) {
    left = false;
    if (value instanceof BigDecimal number) {
      text = number.toPlainString();
    } else if (value instanceof List<?> list) {
      text = list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    } else {
      text = value instanceof String || value instanceof Boolean ? value.toString() : "";
    }
  }

  @Override
  Entry below(String step) {
    return null;
  }
}
