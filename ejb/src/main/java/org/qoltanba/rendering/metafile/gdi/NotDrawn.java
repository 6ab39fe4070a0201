package org.qoltanba.rendering.metafile.gdi;

/** A metafile asks for something that can't be drawn, or for too much. */
public final class NotDrawn extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what in English, for who reads a stack trace
   */
  public NotDrawn(String what) {
    super(what);
  }
}
