package org.qoltanba.batch.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text with separators (RFC 4180, and what spreadsheets make of it). */
public record CsvText(String text) {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** UTF-8 or what a byte order mark says; bytes that are no UTF-8 are taken for windows-1251. */
  public static CsvText of(byte[] bytes) {
    String text = decoded(bytes);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new CsvText(marked ? text.substring(1) : text);
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xfe) == 0xfe) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, CYRILLIC);
    }
  }

  /**
   * @throws IOException where quotes are not closed, or it is no text at all
   */
  public Table table() throws IOException {
    if (text.indexOf('\0') >= 0) {
      throw new IOException("no text");
    }
    var lines = new Lines();
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator()).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord line : parser) {
        lines.add((int) line.getRecordNumber(), List.of(line.values()));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return lines.table();
  }

  /** The one that the head has most of, outside of quotes. */
  private char separator() {
    char best = SEPARATORS.get(0);
    for (char separator : SEPARATORS) {
      best = count(separator) > count(best) ? separator : best;
    }
    return best;
  }

  private int count(char separator) {
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      char c = text.charAt(i);
      quoted = (c == '"') != quoted;
      count += c == separator && !quoted ? 1 : 0;
    }
    return count;
  }
}
