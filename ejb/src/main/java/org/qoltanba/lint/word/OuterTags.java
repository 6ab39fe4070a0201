package org.qoltanba.lint.word;

import java.util.List;
import java.util.Locale;
import org.qoltanba.tags.blocks.TagScanner;

/** How many block tags a paragraph begins and ends with: they may belong to blocks around it. */
public final class OuterTags {

  private OuterTags() {}

  public static int before(String text) {
    int count = 0;
    int end = 0;
    for (TagScanner.Spot tag : TagScanner.scan(text)) {
      if (!block(tag, text) || !text.substring(end, tag.from()).isBlank()) {
        break;
      }
      end = tag.to();
      count++;
    }
    return count;
  }

  public static int behind(String text) {
    List<TagScanner.Spot> tags = TagScanner.scan(text);
    int count = 0;
    int begin = text.length();
    for (int i = tags.size() - 1; i >= 0; i--) {
      TagScanner.Spot tag = tags.get(i);
      if (!block(tag, text) || !text.substring(tag.to(), begin).isBlank()) {
        break;
      }
      begin = tag.from();
      count++;
    }
    return count;
  }

  /** Whether the paragraph is gone with its tags once the document is filled. */
  static boolean only(String text) {
    List<TagScanner.Spot> tags = TagScanner.scan(text);
    return !tags.isEmpty()
        && before(text) == tags.size()
        && text.substring(tags.get(tags.size() - 1).to()).isBlank();
  }

  private static boolean block(TagScanner.Spot tag, String text) {
    String inside = tag.fault() == null ? tag.inside(text).strip().toLowerCase(Locale.ROOT) : "";
    return inside.startsWith("#") || inside.startsWith("/") || inside.matches("else(\\s.*)?");
  }
}
