package org.qoltanba.validation.upload;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Array;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.PdfValue.Stream;
import org.qoltanba.validation.pdf.Revision;

/**
 * What makes a file show something else than what is signed, or do something when it is opened:
 * programs, forms drawn by the reader (XFA), and what moves or plays.
 */
final class ActiveContent {

  /** After so many values nobody reads on. */
  private static final int MOST = 2_000_000;

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "ImportData",
          "SubmitForm",
          "ResetForm",
          "Hide",
          "SetOCGState",
          "Rendition",
          "GoTo3DView",
          "RichMediaExecute");

  private static final Set<String> ANNOTATIONS =
      Set.of("Movie", "Sound", "Screen", "3D", "RichMedia");

  private final Revision revision;
  private final Deque<PdfValue> ahead = new ArrayDeque<>();
  private final Set<Reference> seen = new HashSet<>();

  ActiveContent(Revision revision) {
    this.revision = revision;
  }

  /** The PDF's own name of the first such thing. */
  Optional<String> find() throws PdfBroken {
    ahead.push(revision.trailer());
    Optional<String> found = Optional.empty();
    for (int count = 0; !ahead.isEmpty() && found.isEmpty(); count++) {
      if (count > MOST) {
        throw new PdfBroken("pdf-too-large", revision.end());
      }
      found = look(ahead.pop());
    }
    return found;
  }

  private Optional<String> look(PdfValue value) throws PdfBroken {
    if (value instanceof Reference reference) {
      if (seen.add(reference)) {
        ahead.push(revision.resolve(reference));
      }
    } else if (value instanceof Array array) {
      push(array.values());
    } else if (value instanceof Stream stream) {
      return look(stream.dictionary());
    } else if (value instanceof Dictionary dictionary) {
      push(dictionary.entries().values());
      return active(dictionary);
    }
    return Optional.empty();
  }

  private void push(Collection<PdfValue> values) {
    List.copyOf(values).forEach(ahead::push);
  }

  private static Optional<String> active(Dictionary dictionary) {
    for (String key : List.of("XFA", "JS", "JavaScript")) {
      if (dictionary.has(key)) {
        return Optional.of(key);
      }
    }
    // A structure element has an S, too, but no such word, and other things a Subtype.
    return dictionary
        .name("S")
        .filter(ACTIONS::contains)
        .or(() -> dictionary.name("Subtype").filter(ANNOTATIONS::contains));
  }
}
