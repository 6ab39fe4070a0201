package org.qoltanba.validation.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.validation.pdf.PdfValue.Array;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Numeric;
import org.qoltanba.validation.pdf.PdfValue.Stream;

/** Reads cross-reference sections, tables and streams. */
final class XrefReader {

  private static final int MOST_OBJECTS = 1_000_000;

  private final byte[] bytes;

  XrefReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The section that begins there, a hybrid one as a whole. */
  XrefSection section(int offset) throws PdfBroken {
    XrefSection section = one(offset);
    long hidden = section.trailer().whole("XRefStm", -1);
    return hidden < 0 || !isTable(offset) ? section : section.with(stream(place(hidden, offset)));
  }

  private XrefSection one(int offset) throws PdfBroken {
    return isTable(offset) ? table(offset) : stream(offset);
  }

  private int place(long offset, int from) throws PdfBroken {
    if (offset < 0 || offset >= bytes.length) {
      throw broken(from);
    }
    return (int) offset;
  }

  private boolean isTable(int offset) {
    return new Scanner(bytes, offset, bytes.length).startsWith("xref");
  }

  private XrefSection table(int offset) throws PdfBroken {
    var parser = new Parser(bytes, offset, bytes.length, true);
    Scanner in = parser.scanner();
    in.demand("xref");
    Map<Integer, XrefEntry> entries = new HashMap<>();
    while (!in.take("trailer")) {
      int first = in.whole();
      int count = in.whole();
      for (int i = 0; i < count; i++) {
        put(entries, (long) first + i, row(in), offset);
      }
    }
    Dictionary trailer = parser.dictionary();
    return section(offset, in.position(), entries, trailer);
  }

  private static XrefEntry row(Scanner in) throws PdfBroken {
    in.skipSpace();
    String where = in.word();
    int which = in.whole();
    if (in.take("f")) {
      // The next free object may be any number: nobody follows it.
      return new XrefEntry(XrefEntry.Kind.FREE, 0, 0);
    }
    in.demand("n");
    if (where.isEmpty() || where.length() > 10 || !where.chars().allMatch(Scanner::isDigit)) {
      throw in.broken();
    }
    long offset = Long.parseLong(where);
    if (offset > Integer.MAX_VALUE) {
      throw in.broken();
    }
    return new XrefEntry(XrefEntry.Kind.AT, (int) offset, which);
  }

  private static void put(Map<Integer, XrefEntry> entries, long number, XrefEntry entry, int at)
      throws PdfBroken {
    if (number > MOST_OBJECTS || entries.put((int) number, entry) != null) {
      throw new PdfBroken("pdf-xref-twice", at);
    }
  }

  private XrefSection stream(int offset) throws PdfBroken {
    var parser = new Parser(bytes, offset, bytes.length, true);
    Parser.Indirect object = parser.indirect(XrefReader::direct);
    if (!(object.value() instanceof Stream stream)
        || !stream.dictionary().name("Type").filter("XRef"::equals).isPresent()) {
      throw broken(offset);
    }
    Map<Integer, XrefEntry> entries = new HashMap<>();
    byte[] data = Inflate.data(bytes, stream);
    int[] widths = widths(stream.dictionary(), offset);
    int at = 0;
    for (int[] range : ranges(stream.dictionary(), offset)) {
      for (int i = 0; i < range[1]; i++) {
        put(entries, (long) range[0] + i, row(data, at, widths, offset), offset);
        at += widths[0] + widths[1] + widths[2];
      }
    }
    return section(offset, object.end(), entries, stream.dictionary());
  }

  private static int direct(PdfValue length) throws PdfBroken {
    if (length instanceof Numeric number) {
      return (int) number.value();
    }
    throw new PdfBroken("pdf-xref-broken", 0);
  }

  private static int[] widths(Dictionary dictionary, int at) throws PdfBroken {
    int[] widths = wholes(dictionary.get("W"), at);
    if (widths.length != 3 || widths[0] + widths[1] + widths[2] == 0) {
      throw broken(at);
    }
    for (int width : widths) {
      if (width > 8) {
        throw broken(at);
      }
    }
    return widths;
  }

  private static List<int[]> ranges(Dictionary dictionary, int at) throws PdfBroken {
    if (!dictionary.has("Index")) {
      return List.of(new int[] {0, (int) dictionary.whole("Size", 0)});
    }
    int[] index = wholes(dictionary.get("Index"), at);
    var ranges = new ArrayList<int[]>();
    for (int i = 0; i + 1 < index.length; i += 2) {
      ranges.add(new int[] {index[i], index[i + 1]});
    }
    return ranges;
  }

  private static int[] wholes(PdfValue value, int at) throws PdfBroken {
    if (!(value instanceof Array array)) {
      throw broken(at);
    }
    int[] numbers = new int[array.values().size()];
    for (int i = 0; i < numbers.length; i++) {
      boolean whole = array.values().get(i) instanceof Numeric number && number.value() >= 0;
      if (!whole) {
        throw broken(at);
      }
      numbers[i] = (int) ((Numeric) array.values().get(i)).value();
    }
    return numbers;
  }

  private static XrefEntry row(byte[] data, int at, int[] widths, int section) throws PdfBroken {
    if (at + widths[0] + widths[1] + widths[2] > data.length) {
      throw broken(section);
    }
    long type = widths[0] == 0 ? 1 : number(data, at, widths[0]);
    long where = number(data, at + widths[0], widths[1]);
    long which = number(data, at + widths[0] + widths[1], widths[2]);
    if (type == 0) {
      return new XrefEntry(XrefEntry.Kind.FREE, 0, 0);
    }
    if (type > 2 || where < 0 || where > Integer.MAX_VALUE || which < 0 || which > 0xffff) {
      throw broken(section);
    }
    var kind = type == 1 ? XrefEntry.Kind.AT : XrefEntry.Kind.IN;
    return new XrefEntry(kind, (int) where, (int) which);
  }

  private static long number(byte[] data, int at, int width) {
    long value = 0;
    for (int i = 0; i < width; i++) {
      value = value << 8 | data[at + i] & 0xff;
    }
    return value;
  }

  private static XrefSection section(
      int start, int end, Map<Integer, XrefEntry> entries, Dictionary trailer) {
    var span = new XrefSection.Span(start, end);
    return new XrefSection(start, end, entries, trailer, List.of(span));
  }

  private static PdfBroken broken(int at) {
    return new PdfBroken("pdf-xref-broken", at);
  }
}
