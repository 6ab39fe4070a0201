package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * What becomes of bytes, whatever they mean.
 *
 * @param at where, counted on from the beginning when the end is reached
 * @param length of what is taken, and the bit that is turned
 * @param word what is put there
 */
record Damage(Kind kind, int at, int length, String word) {

  enum Kind {
    TURN,
    TAKE,
    DOUBLE,
    PUT,
    REPLACE,
    CUT
  }

  byte[] to(byte[] sound) {
    int from = Math.floorMod(at, sound.length + 1);
    int to = Math.min(sound.length, from + length);
    return switch (kind) {
      case TURN -> turned(sound, from);
      case TAKE -> spliced(sound, from, to, new byte[0]);
      case DOUBLE -> spliced(sound, from, from, Arrays.copyOfRange(sound, from, to));
      case PUT -> spliced(sound, from, from, word.getBytes(UTF_8));
      case REPLACE -> spliced(sound, from, to, word.getBytes(UTF_8));
      case CUT -> Arrays.copyOf(sound, from);
    };
  }

  private byte[] turned(byte[] bytes, int place) {
    byte[] copy = bytes.clone();
    if (place < copy.length) {
      copy[place] ^= (byte) (1 << length % 8);
    }
    return copy;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
    byte[] spliced = new byte[bytes.length - (to - from) + between.length];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(between, 0, spliced, from, between.length);
    System.arraycopy(bytes, to, spliced, from + between.length, bytes.length - to);
    return spliced;
  }
}
