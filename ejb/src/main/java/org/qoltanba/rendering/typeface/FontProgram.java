package org.qoltanba.rendering.typeface;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fop.pdf.PDFWArray;

/**
 * What PDF says of the embedded part of a font, ready to be written; shared, not to be changed.
 *
 * @param tag six letters that tell this part from others of the font (ISO 32000-1, 9.6.4)
 * @param toUnicode the CMap by which text is taken from the PDF (ISO 32000-1, 9.10.3)
 */
record FontProgram(String tag, Packed file, Packed toUnicode, PDFWArray widths) {

  /** CMaps have no more entries in one list. */
  private static final int LIST = 100;

  private static final int TAG_LENGTH = 6;
  private static final int LETTERS = 26;

  private static final String CMAP =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      %sendcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  /**
   * @param embedded the codes of characters
   * @param width of a code, in thousandths of the font's size
   */
  static FontProgram of(BitSet embedded, byte[] file, Codes codes, IntUnaryOperator width) {
    return new FontProgram(
        tag(embedded), Packed.of(file), toUnicode(embedded, codes), widths(embedded, width));
  }

  private static Packed toUnicode(BitSet embedded, Codes codes) {
    var lists = new StringBuilder();
    List<Integer> all = embedded.stream().boxed().toList();
    for (int from = 0; from < all.size(); from += LIST) {
      List<Integer> some = all.subList(from, Math.min(all.size(), from + LIST));
      lists.append(some.size()).append(" beginbfchar\n");
      some.forEach(code -> lists.append(entry(code, codes.character(code))));
      lists.append("endbfchar\n");
    }
    return Packed.of(CMAP.formatted(lists).getBytes(StandardCharsets.US_ASCII));
  }

  private static String entry(int code, char character) {
    return String.format(Locale.ROOT, "<%04X> <%04X>\n", code, (int) character);
  }

  private static PDFWArray widths(BitSet embedded, IntUnaryOperator width) {
    var widths = new PDFWArray();
    for (int from = embedded.nextSetBit(0); from >= 0; ) {
      int to = embedded.nextClearBit(from);
      int[] some = new int[to - from];
      int first = from;
      Arrays.setAll(some, i -> width.applyAsInt(first + i));
      widths.addEntry(from, some);
      from = embedded.nextSetBit(to);
    }
    return widths;
  }

  private static String tag(BitSet embedded) {
    return Stream.iterate(Integer.toUnsignedLong(embedded.hashCode()), n -> n / LETTERS)
        .limit(TAG_LENGTH)
        .map(n -> String.valueOf((char) ('A' + n % LETTERS)))
        .collect(Collectors.joining());
  }
}
