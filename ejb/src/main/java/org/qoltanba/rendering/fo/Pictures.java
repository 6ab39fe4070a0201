package org.qoltanba.rendering.fo;

import java.util.List;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.word.ParagraphFacts.Size;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives pictures their exact size, and empties those that only hold a signature's place. */
final class Pictures {

  private static final String SIGNATURE_PLACE = "urn:x-sig:";

  /** One white pixel. */
  private static final String NOTHING =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N"
          + "70a4AAAAAElFTkSuQmCC";

  private Pictures() {}

  /**
   * @throws StepFailed if a picture lies outside the Word file
   */
  static void measure(Document fo) {
    for (Element block : Paragraphs.blocks(fo)) {
      var sizes = Paragraphs.facts(block).pictures().iterator();
      for (Element picture : Fo.all(block, "external-graphic")) {
        if (!picture.getAttribute("src").startsWith("data:")) {
          throw new StepFailed(
              "render", new IllegalArgumentException("a picture outside the file"));
        }
        if (sizes.hasNext()) {
          size(picture, sizes.next());
        }
      }
    }
    for (Element link : Fo.all(fo, "basic-link")) {
      if (link.getAttribute("external-destination").contains(SIGNATURE_PLACE)) {
        empty(Fo.all(link, "external-graphic"));
      }
    }
  }

  private static void size(Element picture, Size size) {
    picture.setAttribute("content-width", Fo.points(size.width()));
    picture.setAttribute("content-height", Fo.points(size.height()));
    picture.setAttribute("scaling", "non-uniform");
  }

  private static void empty(List<Element> pictures) {
    pictures.forEach(picture -> picture.setAttribute("src", NOTHING));
  }
}
