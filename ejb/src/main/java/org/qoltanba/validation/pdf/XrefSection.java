package org.qoltanba.validation.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;

/**
 * One cross-reference section: a table with its trailer, or a stream.
 *
 * @param start where it begins in the file
 * @param end behind its trailer's dictionary or its {@code endobj}
 * @param parts the places of the table or stream, and of the stream that a hybrid table names
 */
public record XrefSection(
    int start, int end, Map<Integer, XrefEntry> entries, Dictionary trailer, List<Span> parts) {

  /** From a place in the file to before another one. */
  public record Span(int start, int end) {}

  /** The table with what its stream says of the objects that the table hides or leaves out. */
  XrefSection with(XrefSection hidden) throws PdfBroken {
    var all = new HashMap<>(entries);
    for (var entry : hidden.entries.entrySet()) {
      XrefEntry known = all.put(entry.getKey(), entry.getValue());
      boolean twice = known != null && known.kind() != XrefEntry.Kind.FREE;
      if (twice && !known.equals(entry.getValue())) {
        throw new PdfBroken("pdf-xref-twice", hidden.start);
      }
    }
    return new XrefSection(start, end, all, trailer, List.of(parts.get(0), hidden.parts.get(0)));
  }
}
