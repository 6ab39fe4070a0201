package org.qoltanba.assembly.xml;

/** A template's Word file can't be used: the fault of its author, never of the data. */
public final class BrokenLayout extends RuntimeException {

  private final String code;
  private final String part;

  public BrokenLayout(String code, String part) {
    this(code, part, null);
  }

  public BrokenLayout(String code, String part, Throwable cause) {
    super(code + " in " + (part.isEmpty() ? "the file" : part), cause);
    this.code = code;
    this.part = part;
  }

  /** The same of a file that stands at this place in the layout. */
  public BrokenLayout in(String folder) {
    return new BrokenLayout(code, folder + part, this);
  }

  /** What is wrong, a stable name such as {@code too-large-file}. */
  public String code() {
    return code;
  }

  /** The name of the file's part; empty for the file as a whole. */
  public String part() {
    return part;
  }
}
