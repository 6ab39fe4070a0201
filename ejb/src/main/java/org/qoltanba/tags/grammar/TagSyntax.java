package org.qoltanba.tags.grammar;

/** What stands between {@code {{} and {@code }}} is no tag of the language. */
public final class TagSyntax extends Exception {

  private final String code;

  TagSyntax(String code) {
    super(code);
    this.code = code;
  }

  /** The code of the {@link org.qoltanba.tags.TagError} that it is. */
  public String code() {
    return code;
  }
}
