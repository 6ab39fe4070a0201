package org.qoltanba.validation.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.validation.pdf.PdfValue.Array;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.PdfValue.Stream;
import org.qoltanba.validation.pdf.XrefEntry.Kind;

/** A file as it was after one of the times it was written, the first or an incremental one. */
public final class Revision {

  private final int start;
  private final int end;
  private final List<XrefSection> sections;
  private final Map<Integer, XrefEntry> all;
  private final Objects objects;

  /**
   * @param sections oldest first; more than one only in a linearized file
   * @param all what is known of objects, from this revision and those before
   */
  Revision(
      XrefSection.Span span,
      List<XrefSection> sections,
      Map<Integer, XrefEntry> all,
      Objects objects) {
    this.start = span.start();
    this.end = span.end();
    this.sections = sections;
    this.all = all;
    this.objects = objects;
  }

  /** Where the bytes begin that this revision added. */
  public int start() {
    return start;
  }

  /** Behind its end-of-file marker, without the line's end. */
  public int end() {
    return end;
  }

  public List<XrefSection> sections() {
    return sections;
  }

  /** What this revision and those before say of an object. */
  public Optional<XrefEntry> entry(int number) {
    return Optional.ofNullable(all.get(number));
  }

  public Dictionary trailer() {
    return sections.get(sections.size() - 1).trailer();
  }

  public Dictionary catalogue() throws PdfBroken {
    if (resolve(trailer().get("Root")) instanceof Dictionary root) {
      return root;
    }
    throw new PdfBroken("pdf-no-catalogue", end);
  }

  /** What a reference stands for, or the value itself. */
  public PdfValue resolve(PdfValue value) throws PdfBroken {
    PdfValue found = value;
    for (int i = 0; found instanceof Reference reference; i++) {
      if (i > 8) {
        throw new PdfBroken("pdf-too-deep", end);
      }
      found = objects.get(reference, all);
    }
    return found;
  }

  /** The dictionary that it stands for, a stream's too, or an empty one. */
  public Dictionary dictionary(PdfValue value) throws PdfBroken {
    PdfValue found = resolve(value);
    if (found instanceof Stream stream) {
      return stream.dictionary();
    }
    return found instanceof Dictionary dictionary ? dictionary : new Dictionary(Map.of());
  }

  /** The elements of the array that it stands for, or none. */
  public List<PdfValue> elements(PdfValue value) throws PdfBroken {
    return resolve(value) instanceof Array array ? array.values() : List.of();
  }

  /** The data of a stream that holds no picture: plain or deflated. */
  public byte[] data(Stream stream) throws PdfBroken {
    return objects.data(stream);
  }

  /** The place in the file of an object that does not lie in an object stream. */
  public XrefSection.Span span(int number) throws PdfBroken {
    XrefEntry entry = all.get(number);
    if (entry == null || entry.kind() != Kind.AT) {
      throw new PdfBroken("pdf-object-misplaced", start);
    }
    return new XrefSection.Span(entry.where(), objects.at(number, entry, all).end());
  }
}
