package org.qoltanba.validation.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A PDF object (ISO 32000-1, 7.3); equal when the content is, wherever it stands. */
public sealed interface PdfValue {

  /** {@code null}, and whatever is not there. */
  PdfValue NOTHING = new Word("null");

  /** A name without its solidus, its escapes resolved; one character for each byte. */
  record Name(String text) implements PdfValue {}

  /** {@code true}, {@code false} or {@code null}. */
  record Word(String text) implements PdfValue {}

  record Numeric(double value) implements PdfValue {}

  record Reference(int number, int generation) implements PdfValue {

    @Override
    public String toString() {
      return number + " " + generation + " R";
    }
  }

  record Array(List<PdfValue> values) implements PdfValue {}

  /**
   * A string.
   *
   * @param bytes its content, for reading only
   * @param start where its first delimiter stands in the file; negative inside an object stream
   * @param end behind its last delimiter
   */
  record Text(byte[] bytes, int start, int end) implements PdfValue {

    @Override
    public boolean equals(Object other) {
      return other instanceof Text text && Arrays.equals(text.bytes, bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /**
   * A stream; two are equal only where they are the same.
   *
   * @param start where its data begins in the file
   * @param length of the data as it lies there
   */
  record Stream(Dictionary dictionary, int start, int length) implements PdfValue {}

  record Dictionary(Map<String, PdfValue> entries) implements PdfValue {

    public PdfValue get(String key) {
      return entries.getOrDefault(key, NOTHING);
    }

    public boolean has(String key) {
      return !get(key).equals(NOTHING);
    }

    /** The name under that key, or empty where none stands there directly. */
    public Optional<String> name(String key) {
      return get(key) instanceof Name name ? Optional.of(name.text()) : Optional.empty();
    }

    /** The whole number under that key, or a substitute where none stands there directly. */
    public long whole(String key, long substitute) {
      return get(key) instanceof Numeric number && number.value() == Math.rint(number.value())
          ? (long) number.value()
          : substitute;
    }
  }
}
