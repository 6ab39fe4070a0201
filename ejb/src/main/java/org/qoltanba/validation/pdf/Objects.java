package org.qoltanba.validation.pdf;

import java.util.HashMap;
import java.util.Map;
import org.qoltanba.validation.pdf.PdfValue.Numeric;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.PdfValue.Stream;

/** The objects of a file, each read once, whichever revisions see it. */
final class Objects {

  private static final int MOST = 500_000;

  private final byte[] bytes;
  private final Map<Integer, Parser.Indirect> read = new HashMap<>();
  private final Map<Integer, Map<Integer, PdfValue>> streams = new HashMap<>();

  Objects(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The object, or {@code null}'s object where the revision knows none of that number. */
  PdfValue get(Reference reference, Map<Integer, XrefEntry> xref) throws PdfBroken {
    XrefEntry entry = xref.get(reference.number());
    if (entry == null || entry.kind() == XrefEntry.Kind.FREE) {
      return PdfValue.NOTHING;
    }
    if (entry.kind() == XrefEntry.Kind.IN) {
      return reference.generation() == 0
          ? inStream(reference.number(), entry.where(), xref)
          : PdfValue.NOTHING;
    }
    return entry.which() == reference.generation()
        ? at(reference.number(), entry, xref).value()
        : PdfValue.NOTHING;
  }

  /** The object that must stand there. */
  Parser.Indirect at(int number, XrefEntry entry, Map<Integer, XrefEntry> xref) throws PdfBroken {
    Parser.Indirect object = read.get(entry.where());
    if (object == null) {
      object =
          new Parser(bytes, entry.where(), bytes.length, true)
              .indirect(length -> length(length, xref));
      if (read.size() >= MOST) {
        throw new PdfBroken("pdf-too-large", entry.where());
      }
      read.put(entry.where(), object);
    }
    if (object.number() != number || object.generation() != entry.which()) {
      throw new PdfBroken("pdf-object-misplaced", entry.where());
    }
    return object;
  }

  byte[] data(Stream stream) throws PdfBroken {
    return Inflate.data(bytes, stream);
  }

  private int length(PdfValue length, Map<Integer, XrefEntry> xref) throws PdfBroken {
    PdfValue value = length instanceof Reference reference ? plain(reference, xref) : length;
    if (value instanceof Numeric number && number.value() >= 0) {
      return (int) number.value();
    }
    throw new PdfBroken("pdf-stream-length", 0);
  }

  /** A length that lies in an object stream would need that stream's own length first. */
  private PdfValue plain(Reference reference, Map<Integer, XrefEntry> xref) throws PdfBroken {
    XrefEntry entry = xref.get(reference.number());
    if (entry == null || entry.kind() == XrefEntry.Kind.FREE) {
      throw new PdfBroken("pdf-stream-length", 0);
    }
    return get(reference, xref);
  }

  private PdfValue inStream(int number, int container, Map<Integer, XrefEntry> xref)
      throws PdfBroken {
    XrefEntry entry = xref.get(container);
    if (entry == null || entry.kind() != XrefEntry.Kind.AT) {
      throw new PdfBroken("pdf-object-stream", 0);
    }
    Map<Integer, PdfValue> objects = streams.get(entry.where());
    if (objects == null) {
      objects = objects(at(container, entry, xref));
      streams.put(entry.where(), objects);
    }
    PdfValue value = objects.get(number);
    if (value == null) {
      throw new PdfBroken("pdf-object-misplaced", entry.where());
    }
    return value;
  }

  /** All objects of an object stream (ISO 32000-1, 7.5.7). */
  private Map<Integer, PdfValue> objects(Parser.Indirect container) throws PdfBroken {
    if (!(container.value() instanceof Stream stream)) {
      throw new PdfBroken("pdf-object-stream", container.end());
    }
    byte[] data = Inflate.data(bytes, stream);
    long first = stream.dictionary().whole("First", -1);
    long count = stream.dictionary().whole("N", -1);
    boolean named = stream.dictionary().name("Type").filter("ObjStm"::equals).isPresent();
    if (!named || first < 0 || count < 0 || count > data.length) {
      throw new PdfBroken("pdf-object-stream", stream.start());
    }
    var header = new Scanner(data, 0, data.length);
    Map<Integer, PdfValue> objects = new HashMap<>();
    for (int i = 0; i < count; i++) {
      PdfValue known = objects.put(header.whole(), value(data, first + header.whole()));
      if (known != null || objects.size() + read.size() > MOST) {
        throw new PdfBroken("pdf-object-stream", stream.start());
      }
    }
    return objects;
  }

  private static PdfValue value(byte[] data, long at) throws PdfBroken {
    if (at > data.length) {
      throw new PdfBroken("pdf-object-stream", at);
    }
    return new Parser(data, (int) at, data.length, false).value();
  }
}
