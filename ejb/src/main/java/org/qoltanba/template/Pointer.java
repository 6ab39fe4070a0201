package org.qoltanba.template;

/** JSON pointers (RFC 6901) as text. */
final class Pointer {

  private Pointer() {}

  static String child(String pointer, Object member) {
    return pointer + "/" + member.toString().replace("~", "~0").replace("/", "~1");
  }
}
