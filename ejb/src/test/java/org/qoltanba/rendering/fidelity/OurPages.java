package org.qoltanba.rendering.fidelity;

import org.qoltanba.document.Language;
import org.qoltanba.rendering.Papers;
import org.qoltanba.rendering.Renderer;

/** The PDF that the service makes of a Word file. */
final class OurPages {

  private static final Renderer RENDERER = new Renderer();

  private OurPages() {}

  static byte[] pdf(byte[] docx, Language language) {
    return RENDERER.render(Papers.of(language, docx)).pdf().bytes();
  }
}
