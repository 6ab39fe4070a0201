package org.qoltanba.assembly.printing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.P;
import org.qoltanba.assembly.text.Format;
import org.qoltanba.assembly.zip.Relations;
import org.qoltanba.document.writing.FieldMark;

/**
 * The hyperlinks from the values of a paper that is being written to their places in the data.
 *
 * <p>A hyperlink is what every way from a Word file to a PDF carries over with its rectangle.
 */
public final class FieldLinks {

  private final boolean wanted;
  private final Map<String, P.Hyperlink> links = new LinkedHashMap<>();

  /**
   * @param wanted false for a paper that is issued, which has none
   */
  public FieldLinks(boolean wanted) {
    this.wanted = wanted;
  }

  /** The format with a link to the value's place; a link that the template has is left alone. */
  Format format(String pointer, Format format) {
    boolean linked = wanted && !pointer.isEmpty() && format.link() == null;
    return linked ? new Format(format.run(), links.computeIfAbsent(pointer, this::link)) : format;
  }

  private P.Hyperlink link(String pointer) {
    var link = new P.Hyperlink();
    link.setId("qoltanba-field-" + links.size());
    return link;
  }

  /** Adds what the part's links lead to, to its relationships among the entries. */
  public void addTo(String part, Map<String, byte[]> entries) {
    if (links.isEmpty()) {
      return;
    }
    String entry = Relations.entryOf(part);
    List<Relationship> relationships = Relations.read(entry, entries);
    links.forEach(
        (pointer, link) ->
            relationships.add(
                Relations.external(link.getId(), Relations.OFFICE + "hyperlink", uri(pointer))));
    entries.put(entry, Relations.write(entry, relationships));
  }

  private static String uri(String pointer) {
    return FieldMark.SCHEME + URLEncoder.encode(pointer, StandardCharsets.UTF_8);
  }
}
