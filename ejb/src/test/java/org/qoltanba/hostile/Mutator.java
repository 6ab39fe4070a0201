package org.qoltanba.hostile;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages bytes in ways that depend on the seed alone. */
final class Mutator {

  private static final String[] WORDS = {
    "{{",
    "}}",
    "{{#each a}}",
    "{{/if}}",
    "<",
    ">",
    "&",
    "\"",
    "]]>",
    "<!--",
    "<!DOCTYPE a>",
    "\0",
    "\uFFFE",
    "[",
    "{",
    "1e999999999",
    "-0",
    "\\ud800",
    "null",
    "\\u0000",
    "/>",
    "xmlns=''"
  };

  private final SplittableRandom random;

  Mutator(long seed) {
    this.random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  byte[] noise(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The bytes with one to four places damaged. */
  byte[] damaged(byte[] sound) {
    byte[] bytes = sound;
    for (int i = below(4); i >= 0; i--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = below(bytes.length + 1);
    int to = Math.min(bytes.length, at + 1 + below(40));
    return switch (below(6)) {
      case 0 -> flipped(bytes, at);
      case 1 -> spliced(bytes, at, to, new byte[0]);
      case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
      case 3 -> spliced(bytes, at, at, word());
      case 4 -> spliced(bytes, at, to, word());
      default -> below(10) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    if (at < copy.length) {
      copy[at] ^= (byte) (1 << below(8));
    }
    return copy;
  }

  private byte[] word() {
    return WORDS[below(WORDS.length)].getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
    byte[] spliced = new byte[bytes.length - (to - from) + between.length];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(between, 0, spliced, from, between.length);
    System.arraycopy(bytes, to, spliced, from + between.length, bytes.length - to);
    return spliced;
  }
}
