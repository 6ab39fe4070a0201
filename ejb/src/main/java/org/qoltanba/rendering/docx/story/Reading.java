package org.qoltanba.rendering.docx.story;

import org.qoltanba.rendering.docx.foundation.Foundation;
import org.qoltanba.rendering.metafile.Metafiles;
import org.qoltanba.rendering.ooxml.WordFile;
import org.qoltanba.rendering.ooxml.Xml;

/** One reading of a Word file. */
public final class Reading {

  private final WordFile file;
  private final Foundation foundation;
  private final Metafiles metafiles;
  private final Losses losses = new Losses();
  private final Bookmarks bookmarks;
  private int paragraphs;

  /**
   * @param body of the document
   */
  public Reading(WordFile file, Foundation foundation, Metafiles metafiles, Xml body) {
    this.file = file;
    this.foundation = foundation;
    this.metafiles = metafiles;
    this.bookmarks = new Bookmarks(body);
  }

  public WordFile file() {
    return file;
  }

  public Foundation foundation() {
    return foundation;
  }

  public Metafiles metafiles() {
    return metafiles;
  }

  public Losses losses() {
    return losses;
  }

  public Bookmarks bookmarks() {
    return bookmarks;
  }

  /** The number of the next paragraph. */
  public int nextParagraph() {
    return paragraphs++;
  }
}
