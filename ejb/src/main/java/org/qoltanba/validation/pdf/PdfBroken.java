package org.qoltanba.validation.pdf;

/** The file is not what its own cross-references say, or can't be read without guessing. */
public final class PdfBroken extends Exception {

  private final String code;
  private final long position;

  /**
   * @param code of the sentence in the bundles, such as {@code pdf-xref-broken}
   * @param position where in the file, in bytes
   */
  public PdfBroken(String code, long position) {
    super(code + " at " + position);
    this.code = code;
    this.position = position;
  }

  public String code() {
    return code;
  }

  public long position() {
    return position;
  }
}
