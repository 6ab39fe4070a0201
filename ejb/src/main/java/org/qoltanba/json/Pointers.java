package org.qoltanba.json;

/** JSON pointers (RFC 6901). */
final class Pointers {

  private Pointers() {}

  static String member(String parent, String name) {
    return parent + "/" + escaped(name);
  }

  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
