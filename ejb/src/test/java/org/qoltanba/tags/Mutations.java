package org.qoltanba.tags;

import java.util.List;
import java.util.Random;

/** Small damages, the same ones in every run. */
public final class Mutations {

  private static final List<String> TOKENS =
      List.of(
          "{{",
          "}}",
          "{",
          "}",
          "|",
          "(",
          ")",
          ".",
          "..",
          "@",
          "#",
          "/",
          ">",
          "<=",
          "\"",
          "“",
          "'",
          "{{#if a}}",
          "{{else}}",
          "{{/if}}",
          "{{#each a}}",
          "{{/each}}",
          "{{> a}}",
          "{{sign a}}",
          " is empty",
          " contains ",
          "not ",
          "and ",
          "-",
          "1e9",
          "99999999999999999999",
          "\u0000",
          "\uffff",
          "\ud800",
          "<w:p>",
          "</w:p>",
          "<w:r>",
          "</w:tc>",
          "&",
          "&amp;",
          "]]>",
          "<!--",
          "<w:tbl/>",
          "w:id=\"-1\"",
          "w:val=\"\"",
          "\"\"",
          "\"99999999999\"");

  private final Random random;

  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** The text with one to three damages. */
  public String of(String text) {
    var damaged = new StringBuilder(text);
    for (int i = below(3); i >= 0; i--) {
      damage(damaged);
    }
    return damaged.toString();
  }

  private void damage(StringBuilder text) {
    int from = below(text.length() + 1);
    int to = Math.min(text.length(), from + below(12));
    switch (below(4)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, text.substring(from, to));
      case 2 -> text.insert(from, TOKENS.get(below(TOKENS.size())));
      default -> {
        int other = below(text.length() + 1);
        String piece = text.substring(other, Math.min(text.length(), other + below(200)));
        text.replace(from, to, piece);
      }
    }
  }

  /** The bytes with some of them changed. */
  public byte[] of(byte[] bytes) {
    byte[] damaged = bytes.clone();
    for (int i = below(8); i >= 0; i--) {
      damaged[below(damaged.length)] = (byte) random.nextInt();
    }
    return damaged;
  }
}
