package org.qoltanba.json;

/** JSON pointers (RFC 6901). */
public final class Pointers {

  private Pointers() {}

  /** The pointer to a member of what the parent points to. */
  public static String member(String parent, String name) {
    return parent + "/" + escaped(name);
  }

  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
