package org.qoltanba.rendering.docx.drawing.box;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.ooxml.Relation;
import org.qoltanba.rendering.ooxml.WordFile;

/** The files of a Word file's pictures: each is read once, however often it is seen. */
public final class Media {

  /**
   * @param type of media, such as {@code image/png}
   */
  public record File(Content content, String type) {}

  private final WordFile file;
  private final Map<String, File> read = new HashMap<>();

  public Media(WordFile file) {
    this.file = file;
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
        file.part(part).map(bytes -> new File(new Content(bytes), MediaType.of(bytes, part)));
    found.ifPresent(each -> read.put(part, each));
    return found;
  }
}
