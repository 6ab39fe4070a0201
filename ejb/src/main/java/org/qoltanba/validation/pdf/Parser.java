package org.qoltanba.validation.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qoltanba.validation.pdf.PdfValue.Array;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Numeric;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.PdfValue.Stream;
import org.qoltanba.validation.pdf.PdfValue.Word;

/** Objects of a PDF as they are written (ISO 32000-1, 7.3). */
final class Parser {

  private static final int DEEPEST = 100;

  private final Scanner in;
  private final Strings strings;
  private int depth;

  /**
   * An indirect object.
   *
   * @param end behind its {@code endobj}
   */
  record Indirect(int number, int generation, PdfValue value, int end) {}

  /** Finds the length of a stream, which may be an object of its own. */
  interface Lengths {
    int of(PdfValue length) throws PdfBroken;
  }

  Parser(byte[] bytes, int start, int end, boolean placed) {
    in = new Scanner(bytes, start, end);
    strings = new Strings(in, placed);
  }

  Scanner scanner() {
    return in;
  }

  PdfValue value() throws PdfBroken {
    in.skipSpace();
    return switch (in.peek()) {
      case '/' -> strings.name();
      case '(' -> strings.literal();
      case '[' -> array();
      case '<' -> in.peekNext() == '<' ? dictionary() : strings.hexadecimal();
      default -> wordOrNumber();
    };
  }

  Dictionary dictionary() throws PdfBroken {
    if (!in.skipSpace().startsWith("<<")) {
      throw in.broken();
    }
    in.moveTo(in.position() + 2);
    descend();
    Map<String, PdfValue> entries = new LinkedHashMap<>();
    while (!in.skipSpace().startsWith(">>")) {
      if (in.peek() != '/') {
        throw in.broken();
      }
      String key = strings.name().text();
      // Which of the two a reader takes is its own choice.
      if (entries.put(key, value()) != null) {
        throw new PdfBroken("pdf-key-twice", in.position());
      }
    }
    in.moveTo(in.position() + 2);
    depth--;
    return new Dictionary(entries);
  }

  private Array array() throws PdfBroken {
    in.next();
    descend();
    var values = new ArrayList<PdfValue>();
    while (in.skipSpace().peek() != ']') {
      values.add(value());
    }
    in.next();
    depth--;
    return new Array(values);
  }

  private void descend() throws PdfBroken {
    if (++depth > DEEPEST) {
      throw new PdfBroken("pdf-too-deep", in.position());
    }
  }

  private PdfValue wordOrNumber() throws PdfBroken {
    int start = in.position();
    String word = in.word();
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      return new Word(word);
    }
    try {
      double number = Double.parseDouble(numeral(word, start));
      return isWhole(word) ? referenceOr(new Numeric(number)) : new Numeric(number);
    } catch (NumberFormatException e) {
      throw new PdfBroken("pdf-syntax", start);
    }
  }

  private static String numeral(String word, int start) throws PdfBroken {
    if (word.isEmpty() || !word.chars().allMatch(c -> "+-.0123456789".indexOf(c) >= 0)) {
      throw new PdfBroken("pdf-syntax", start);
    }
    return word;
  }

  private static boolean isWhole(String word) {
    return word.length() < 10 && word.chars().allMatch(Scanner::isDigit);
  }

  private PdfValue referenceOr(Numeric number) {
    int back = in.position();
    in.skipSpace();
    String generation = in.word();
    boolean reference = !generation.isEmpty() && generation.length() < 6 && isWhole(generation);
    if (reference && in.take("R")) {
      return new Reference((int) number.value(), Integer.parseInt(generation));
    }
    in.moveTo(back);
    return number;
  }

  Indirect indirect(Lengths lengths) throws PdfBroken {
    int number = in.whole();
    int generation = in.whole();
    in.demand("obj");
    PdfValue value = value();
    if (value instanceof Dictionary dictionary && in.take("stream")) {
      value = stream(dictionary, lengths);
    }
    in.demand("endobj");
    return new Indirect(number, generation, value, in.position());
  }

  private Stream stream(Dictionary dictionary, Lengths lengths) throws PdfBroken {
    if (in.peek() == '\r') {
      in.next();
    }
    if (in.next() != '\n') {
      throw in.broken();
    }
    int start = in.position();
    int length = lengths.of(dictionary.get("Length"));
    if (length < 0 || length > Integer.MAX_VALUE - start) {
      throw in.broken();
    }
    in.moveTo(start + length);
    while (Scanner.isSpace(in.peek())) {
      in.next();
    }
    if (!in.startsWith("endstream")) {
      throw new PdfBroken("pdf-stream-length", start);
    }
    in.moveTo(in.position() + "endstream".length());
    return new Stream(dictionary, start, length);
  }
}
