package org.qoltanba.deadline;

/** A file of terms or of days off can't be used; whoever keeps it has to mend it. */
public final class DataBroken extends RuntimeException {

  private final int line;

  /**
   * @param line counted from 1; 0 where it is not known
   */
  DataBroken(String file, int line, Throwable cause) {
    super(file + ", line " + line, cause);
    this.line = line;
  }

  public int line() {
    return line;
  }
}
