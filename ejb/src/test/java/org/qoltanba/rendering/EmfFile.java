package org.qoltanba.rendering;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * An enhanced metafile written record by record ([MS-EMF]), 100 by 50 dots of a millimetre each.
 */
public final class EmfFile {

  private final ByteArrayOutputStream records = new ByteArrayOutputStream();
  private int count;

  public static EmfFile empty() {
    return new EmfFile();
  }

  /** A record with these values behind its type and size. */
  public EmfFile record(int type, Object... values) {
    var body = new ByteArrayOutputStream();
    for (Object value : values) {
      body.writeBytes(bytes(value));
    }
    while (body.size() % 4 != 0) {
      body.write(0);
    }
    records.writeBytes(bytes(type));
    records.writeBytes(bytes(8 + body.size()));
    records.writeBytes(body.toByteArray());
    count++;
    return this;
  }

  /** As long as the specification says: 16-bit numbers are given as {@code short}. */
  private static byte[] bytes(Object value) {
    var buffer = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    if (value instanceof Integer number) {
      buffer.putInt(number);
    } else if (value instanceof Short number) {
      buffer.putShort(number);
    } else if (value instanceof Float number) {
      buffer.putFloat(number);
    } else if (value instanceof byte[] raw) {
      return raw;
    } else {
      return value.toString().getBytes(StandardCharsets.UTF_16LE);
    }
    byte[] bytes = new byte[buffer.position()];
    buffer.flip().get(bytes);
    return bytes;
  }

  public EmfFile moveTo(int x, int y) {
    return record(27, x, y);
  }

  public EmfFile lineTo(int x, int y) {
    return record(54, x, y);
  }

  public EmfFile rectangle(int left, int top, int right, int bottom) {
    return record(43, left, top, right, bottom);
  }

  /**
   * @param color {@code 0xbbggrr}
   */
  public EmfFile pen(int width, int color) {
    return record(38, 1, 0, width, 0, color).record(37, 1);
  }

  public EmfFile brush(int color) {
    return record(39, 2, 0, color, 0).record(37, 2);
  }

  public EmfFile font(int height, int weight, String face) {
    var name = new byte[64];
    byte[] own = face.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(own, 0, name, 0, own.length);
    return record(82, 3, height, 0, 0, 0, weight, 0, 0, name).record(37, 3);
  }

  /** A text whose letters are each so far from the next. */
  public EmfFile text(int x, int y, String text, int advance) {
    int offset = 76;
    int behind = offset + 2 * text.length() + 2 * (text.length() % 2);
    var advances = ByteBuffer.allocate(4 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < text.length(); i++) {
      advances.putInt(advance);
    }
    String even = text.length() % 2 == 0 ? text : text + "\0";
    return record(
        84,
        0,
        0,
        0,
        0,
        1,
        1f,
        1f,
        x,
        y,
        text.length(),
        offset,
        0,
        0,
        0,
        0,
        0,
        behind,
        even,
        advances.array());
  }

  public byte[] bytes() {
    record(14, 0, 16, 20);
    byte[] all = records.toByteArray();
    var header = ByteBuffer.allocate(108 + all.length).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(1).putInt(108);
    header.putInt(0).putInt(0).putInt(99).putInt(49);
    header.putInt(0).putInt(0).putInt(10_000).putInt(5_000);
    header.putInt(0x464D4520).putInt(0x10000).putInt(108 + all.length).putInt(count + 1);
    header.putShort((short) 4).putShort((short) 0).putInt(0).putInt(0).putInt(0);
    header.putInt(1000).putInt(1000).putInt(1000).putInt(1000);
    header.position(108);
    return header.put(all).array();
  }
}
