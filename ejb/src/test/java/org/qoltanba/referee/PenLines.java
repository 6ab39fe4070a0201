package org.qoltanba.referee;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;

/** How many straight lines a pen draws in a signature; the squares of its code are rectangles. */
public final class PenLines {

  private PenLines() {}

  /**
   * @param field the signature's
   */
  public static long in(byte[] pdf, String field) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var signature =
          document.getSignatureFields().stream()
              .filter(one -> one.getFullyQualifiedName().equals(field))
              .findFirst()
              .orElseThrow();
      try (var in = signature.getWidgets().get(0).getNormalAppearanceStream().getContents()) {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.endsWith(" l"))
            .count();
      }
    }
  }
}
