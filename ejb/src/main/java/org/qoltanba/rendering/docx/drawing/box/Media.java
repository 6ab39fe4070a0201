package org.qoltanba.rendering.docx.drawing.box;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.metafile.Metafiles;
import org.qoltanba.rendering.ooxml.Relation;
import org.qoltanba.rendering.ooxml.WordFile;

/** The files of a Word file's pictures: each is read once, however often it is seen. */
public final class Media {

  /**
   * @param type of media, such as {@code image/png}
   */
  public record File(Content content, String type) {

    private static final Set<String> CARRIED =
        Set.of("image/png", "image/jpeg", "image/gif", "image/svg+xml");

    /** Whether a PDF can have it. */
    public boolean carried() {
      return CARRIED.contains(type);
    }
  }

  private final WordFile file;
  private final Metafiles metafiles;
  private final Map<String, File> read = new HashMap<>();

  public Media(WordFile file, Metafiles metafiles) {
    this.file = file;
    this.metafiles = metafiles;
  }

  /**
   * The file that a relationship leads to; empty where there is none.
   *
   * @throws StepFailed if it lies outside the Word file
   */
  public Optional<File> of(Optional<Relation> relation) {
    if (relation.filter(Relation::external).isPresent()) {
      throw new StepFailed("render", new IllegalArgumentException("a picture outside the file"));
    }
    return relation.map(Relation::target).flatMap(this::named);
  }

  private Optional<File> named(String part) {
    File known = read.get(part);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<File> found =
        file.part(part)
            .map(bytes -> shown(new File(new Content(bytes), MediaType.of(bytes, part))));
    found.ifPresent(each -> read.put(part, each));
    return found;
  }

  /** A drawing in records as one in SVG, if it can be. */
  private File shown(File picture) {
    return picture.type().equals("image/emf")
        ? metafiles
            .svg(picture.content())
            .map(svg -> new File(svg, "image/svg+xml"))
            .orElse(picture)
        : picture;
  }
}
