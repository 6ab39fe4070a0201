package org.qoltanba.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.qoltanba.form.shape.LeafKind;
import org.qoltanba.form.shape.Member;
import org.qoltanba.form.shape.Shape;

/** A single value, as text. */
final class LeafEntry extends Entry {

  private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,30}([.,]\\d{1,30})?");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]");

  private final Shape.Leaf leaf;
  private String text = "";

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

  void type(String typed) {
    text = typed;
  }

  @Override
  boolean filled() {
    return !text.isBlank();
  }

  @Override
  Object value() {
    if (leaf.kind().numeric()) {
      return number();
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
  void take(Object value) {
    if (value instanceof BigDecimal number) {
      text = number.toPlainString();
    } else {
      text = value instanceof String || value instanceof Boolean ? value.toString() : "";
    }
  }

  @Override
  Entry below(String step) {
    return null;
  }
}
