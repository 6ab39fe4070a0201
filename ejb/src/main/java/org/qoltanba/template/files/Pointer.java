package org.qoltanba.template.files;

/** JSON pointers (RFC 6901) as text. */
public final class Pointer {

  private Pointer() {}

  /** The pointer to a member, or to an element by its number. */
  public static String child(String pointer, Object member) {
    return pointer + "/" + member.toString().replace("~", "~0").replace("/", "~1");
  }
}
