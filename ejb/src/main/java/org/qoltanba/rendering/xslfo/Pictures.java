package org.qoltanba.rendering.xslfo;

import java.util.Base64;
import org.qoltanba.rendering.paper.Picture;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.xml.sax.SAXException;

/** Writes pictures in the size that they are said to have. */
final class Pictures {

  /** FOP asks for a text even where a picture says nothing; it goes nowhere. */
  private static final String NO_TEXT = "-";

  private final Fo fo;

  Pictures(Fo fo) {
    this.fo = fo;
  }

  void write(Picture picture, Place place) throws SAXException {
    boolean silent = picture.decorative() || picture.description().isBlank() || !place.isRead();
    if (silent) {
      fo.with("role", "artifact");
    }
    fo.with("src", "url('" + data(picture) + "')")
        .with("content-width", picture.width())
        .with("content-height", picture.height())
        .with("scaling", "non-uniform")
        .extension("alt-text", silent ? NO_TEXT : picture.description())
        .empty("external-graphic");
  }

  /** Room for something that is drawn later: a signature's place. */
  void room(Picture picture) throws SAXException {
    fo.with("role", "artifact")
        .with("content-width", picture.width())
        .with("content-height", picture.height())
        .with("scaling", "non-uniform")
        .extension("alt-text", NO_TEXT)
        .with("src", "url('" + NOTHING + "')")
        .empty("external-graphic");
  }

  private static String data(Picture picture) {
    return "data:"
        + picture.type()
        + ";base64,"
        + Base64.getEncoder().encodeToString(picture.file().bytes());
  }

  /** One white pixel. */
  private static final String NOTHING =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N"
          + "70a4AAAAAElFTkSuQmCC";
}
