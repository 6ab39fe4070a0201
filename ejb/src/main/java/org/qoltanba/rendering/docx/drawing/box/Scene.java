package org.qoltanba.rendering.docx.drawing.box;

import java.util.List;
import java.util.Optional;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;
import org.qoltanba.rendering.paper.Picture;
import org.qoltanba.rendering.paper.Sides;

/**
 * The text that something is drawn in.
 *
 * @param link that it stands in
 */
public record Scene(Kit kit, Story story, Place place, Link link) {

  /** Says that something drawn here is not carried over. */
  public void lose(String feature) {
    kit.reading().losses().add(feature);
  }

  public void loseIf(boolean lost, String feature) {
    if (lost) {
      lose(feature);
    }
  }

  /** The file of a picture, by the id of its relationship. */
  public Optional<Media.File> file(String id) {
    return kit.media().of(story.relation(id));
  }

  /** What is left of a picture; all of it, which is told, where it can't be cut. */
  public Media.File cropped(Media.File whole, Crop crop) {
    if (crop.isNone()) {
      return whole;
    }
    Optional<Media.File> left = crop.of(whole);
    loseIf(left.isEmpty(), "cropped-picture");
    return left.orElse(whole);
  }

  /** The same in a link of its own, if there is one by this id. */
  public Scene linked(String id) {
    return in(story.link(id, null));
  }

  /** The same in a link to an address; null leads nowhere. */
  public Scene leading(String address) {
    return address == null ? this : in(new Link(address, true));
  }

  private Scene in(Link own) {
    return link.leads() || !own.leads() ? this : new Scene(kit, story, place, own);
  }

  /**
   * What stands in a box of this width.
   *
   * @param content such as {@code w:txbxContent}; null holds nothing
   */
  public List<Block> text(Xml content, double width, Sides padding) {
    if (content == null) {
      return List.of();
    }
    double inside = Math.max(1, width - padding.left() - padding.right());
    return kit.blocks().read(content.children(), story.inner(), place.box(inside));
  }

  /** The picture in its line or where it has its place, in which case its link is lost. */
  public List<Inline> picture(Picture picture, Position position) {
    loseIf(!position.inLine() && link.leads(), "link-of-floating-picture");
    return List.of(
        position.inLine()
            ? new Inline.Image(picture, link)
            : new Inline.Floating(position.holding(picture)));
  }
}
