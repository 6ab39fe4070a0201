package org.qoltanba.rendering.docx;

import java.io.IOException;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.docx.foundation.Foundations;
import org.qoltanba.rendering.docx.story.Reading;
import org.qoltanba.rendering.metafile.Metafiles;
import org.qoltanba.rendering.ooxml.WordFile;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Paper;

/** Reads filled Word files; safe for threads. */
public final class PaperReader {

  private final Foundations foundations = new Foundations();
  private final Metafiles metafiles = new Metafiles();

  /**
   * @throws StepFailed for what is wrong with the Word file itself
   */
  public Paper read(Content docx) {
    var file = new WordFile(docx);
    Xml body = file.xml(file.main()).map(root -> root.child("w:body")).orElse(null);
    if (body == null) {
      throw new StepFailed("render", new IOException("the document has no body"));
    }
    return new BodyReader(new Reading(file, foundations.of(file), metafiles, body)).read(body);
  }
}
