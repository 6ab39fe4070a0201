package org.qoltanba.rendering.pdf;

import java.util.Objects;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Language;

/**
 * What the PDF shall be, apart from what is written on it.
 *
 * @param title the paper's title in its language
 */
public record PdfProfile(ConformanceLevel level, Language language, String title) {

  public PdfProfile {
    Objects.requireNonNull(level);
    Objects.requireNonNull(language);
    Objects.requireNonNull(title);
  }
}
