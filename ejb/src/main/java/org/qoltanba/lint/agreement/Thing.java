package org.qoltanba.lint.agreement;

/**
 * Something that a text says and the same text in another language must say, too.
 *
 * @param what in one form for all languages
 */
record Thing(Kind kind, String what) {

  /** What is told, and under which code. */
  enum Kind {
    /** A number, a date or a sum in the text itself. */
    FIGURE("versions-figure"),
    /** What a tag prints, has signed or includes. */
    TAG("versions-tag"),
    /** The block that a whole passage stands in. */
    BLOCK("versions-tag"),
    /** What a block asks, wherever it stands: a language may need it for its grammar elsewhere. */
    QUESTION("versions-tag");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  String code() {
    return kind.code;
  }
}
