package org.qoltanba.validation.forgery;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A signed file as an attacker reads it: a text with object numbers in it. */
public record Victim(byte[] bytes) {

  public String text() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The newest version of an object between {@code obj} and {@code endobj}. */
  public String object(int number) {
    return last("(?<![0-9])" + number + " 0 obj\\s(.*?)\\sendobj").group(1);
  }

  /** Where the first version of an object begins. */
  public int firstOffset(int number) {
    return first("(?<![0-9])" + number + " 0 obj").start();
  }

  /** The number of the newest object whose text matches. */
  public int find(String pattern) {
    int found = 0;
    var objects = Pattern.compile("(?<![0-9])(\\d+) 0 obj\\s(.*?)\\sendobj", Pattern.DOTALL);
    for (MatchResult object : objects.matcher(text()).results().toList()) {
      if (Pattern.compile(pattern, Pattern.DOTALL).matcher(object.group(2)).find()) {
        found = Integer.parseInt(object.group(1));
      }
    }
    if (found == 0) {
      throw new IllegalArgumentException("no object like " + pattern);
    }
    return found;
  }

  /** The number that an entry of an object refers to. */
  public int reference(int object, String key) {
    var matcher = Pattern.compile("/" + key + "\\s*\\[?\\s*(\\d+) 0 R").matcher(object(object));
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + key + " in " + object(object));
    }
    return Integer.parseInt(matcher.group(1));
  }

  public int root() {
    return Integer.parseInt(last("/Root (\\d+) 0 R").group(1));
  }

  public int information() {
    return Integer.parseInt(last("/Info (\\d+) 0 R").group(1));
  }

  /** A page, the first being 0. */
  public int page(int index) {
    int pages = reference(root(), "Pages");
    var kids = Pattern.compile("/Kids\\s*\\[(.*?)\\]", Pattern.DOTALL).matcher(object(pages));
    if (!kids.find()) {
      throw new IllegalStateException("no pages");
    }
    var numbers = Pattern.compile("(\\d+) 0 R").matcher(kids.group(1)).results().toList();
    return Integer.parseInt(numbers.get(index).group(1));
  }

  /** The field of that name. */
  public int field(String name) {
    return find("/T \\(" + name + "\\)");
  }

  /** The place of the file's newest cross-reference. */
  public int startxref() {
    return Integer.parseInt(last("startxref\\s+(\\d+)").group(1));
  }

  public int size() {
    return Integer.parseInt(last("/Size (\\d+)").group(1));
  }

  /** The file with the last occurrence of a text exchanged for one of the same length. */
  public byte[] exchanged(String old, String now) {
    if (old.length() != now.length()) {
      throw new IllegalArgumentException("a text of another length moves all that follows");
    }
    var text = new StringBuilder(text());
    int at = text.lastIndexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("no " + old);
    }
    text.replace(at, at + old.length(), now);
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private MatchResult last(String pattern) {
    var all = Pattern.compile(pattern, Pattern.DOTALL).matcher(text()).results().toList();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no " + pattern);
    }
    return all.get(all.size() - 1);
  }

  private MatchResult first(String pattern) {
    return Pattern.compile(pattern).matcher(text()).results().findFirst().orElseThrow();
  }
}
