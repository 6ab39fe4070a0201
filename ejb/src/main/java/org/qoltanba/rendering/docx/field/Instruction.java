package org.qoltanba.rendering.docx.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a field is asked to print, in words: its name first. */
record Instruction(List<String> words) {

  static Instruction of(String code) {
    var words = new ArrayList<String>();
    int at = 0;
    while (at < code.length()) {
      char c = code.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else {
        var word = new StringBuilder();
        at = c == '"' ? quoted(code, at + 1, word) : bare(code, at, word);
        words.add(word.toString());
      }
    }
    return new Instruction(words);
  }

  private static int quoted(String code, int from, StringBuilder word) {
    int at = from;
    while (at < code.length() && code.charAt(at) != '"') {
      // In quotes a backslash keeps the next character from being read as what it else would be.
      at += code.charAt(at) == '\\' && at + 1 < code.length() ? 1 : 0;
      word.append(code.charAt(at++));
    }
    return at + 1;
  }

  private static int bare(String code, int from, StringBuilder word) {
    int at = from;
    while (at < code.length() && !Character.isWhitespace(code.charAt(at))) {
      word.append(code.charAt(at++));
    }
    return at;
  }

  String name() {
    return words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
  }

  /** The word after the name; empty if that is a switch. */
  String argument() {
    return words.size() < 2 || words.get(1).startsWith("\\") ? "" : words.get(1);
  }

  boolean has(String name) {
    return words.contains(name);
  }

  /** The word after a switch; empty where there is none. */
  String after(String name) {
    int at = words.indexOf(name);
    return at < 0 || at + 1 >= words.size() ? "" : words.get(at + 1);
  }
}
