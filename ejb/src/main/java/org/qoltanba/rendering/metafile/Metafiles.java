package org.qoltanba.rendering.metafile;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.metafile.gdi.NotDrawn;

/** Turns enhanced metafiles into SVG; safe for threads. */
public final class Metafiles {

  private final FontBook fonts = new FontBook();

  /** The picture as SVG; empty where any of it can't be drawn, or the file is broken. */
  public Optional<Content> svg(Content emf) {
    try {
      String svg = new EmfPlayer(emf.bytes(), fonts).play();
      return Optional.of(new Content(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (NotDrawn | BufferUnderflowException | IndexOutOfBoundsException e) {
      // The buffers know best where a broken file ends.
      return Optional.empty();
    }
  }
}
