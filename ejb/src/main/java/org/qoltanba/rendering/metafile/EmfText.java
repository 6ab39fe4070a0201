package org.qoltanba.rendering.metafile;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.SymbolFonts;
import org.qoltanba.rendering.metafile.gdi.Canvas;
import org.qoltanba.rendering.metafile.gdi.Context;
import org.qoltanba.rendering.metafile.gdi.Letters;
import org.qoltanba.rendering.metafile.gdi.NotDrawn;

/** Plays the records that write text ([MS-EMF] 2.3.5.7, 2.3.5.8 and 2.3.5.37). */
final class EmfText {

  private static final int CYRILLIC = 204;
  private static final int GLYPHS = 0x10;
  private static final int RIGHT_TO_LEFT = 0x80;
  private static final int WITH_DOWN = 0x2000;
  private static final int WITHOUT_BOX = 0x100;
  private static final int NARROW = 0x200;

  private final Supplier<Context> context;
  private final Letters letters;

  EmfText(Supplier<Context> context, Canvas canvas, FontBook fonts) {
    this.context = context;
    this.letters = new Letters(canvas, fonts);
  }

  /** Whether the record is one of these. */
  boolean play(Rec record) {
    switch (record.type()) {
      case 83 -> write(record, 36, false);
      case 84 -> write(record, 36, true);
      case 96, 97 -> several(record, record.type() == 97);
      case 108 -> small(record);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void several(Rec record, boolean wide) {
    int count = record.number(36);
    for (int i = 0; i < count; i++) {
      write(record, 40 + 40 * i, wide);
    }
  }

  /**
   * @param at where the text's own part of the record begins
   */
  private void write(Rec record, int at, boolean wide) {
    int options = record.number(at + 16);
    refuse(options);
    int length = record.number(at + 8);
    String text = text(record, record.number(at + 12), length, wide);
    double[] advances = advances(record, record.number(at + 36), length, options);
    write(record.number(at), record.number(at + 4), text, advances);
  }

  /** Text without widths of its own. */
  private void small(Rec record) {
    int options = record.number(20);
    refuse(options);
    int at = (options & WITHOUT_BOX) == 0 ? 52 : 36;
    String text = text(record, at, record.number(16), (options & NARROW) == 0);
    write(record.number(8), record.number(12), text, new double[0]);
  }

  private static void refuse(int options) {
    if ((options & (GLYPHS | RIGHT_TO_LEFT)) != 0) {
      throw new NotDrawn("glyphs by number, or text from right to left");
    }
  }

  private void write(double x, double y, String text, double[] advances) {
    Context now = context.get();
    String signs = SymbolFonts.text(text, now.lettering.face());
    letters.write(new Letters.Line(x, y, signs, advances), now);
  }

  private String text(Rec record, int at, int length, boolean wide) {
    if (length < 0 || length > record.bytes().capacity()) {
      throw new NotDrawn("more text than there is");
    }
    var bytes = new byte[wide ? 2 * length : length];
    ByteBuffer part = record.part(at, bytes.length);
    part.get(bytes);
    return new String(bytes, wide ? StandardCharsets.UTF_16LE : narrow());
  }

  private Charset narrow() {
    boolean cyrillic = context.get().lettering.charset() == CYRILLIC;
    return Charset.forName(cyrillic ? "windows-1251" : "windows-1252");
  }

  private static double[] advances(Rec record, int at, int length, int options) {
    if (at == 0) {
      return new double[0];
    }
    int step = (options & WITH_DOWN) == 0 ? 4 : 8;
    var advances = new double[length];
    for (int i = 0; i < length; i++) {
      advances[i] = record.number(at + i * step);
    }
    return advances;
  }
}
