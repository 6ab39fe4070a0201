package org.qoltanba.signing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Where objects begin, as a table (ISO 32000-1, 7.5.4) or a stream (7.5.8). */
final class CrossReferences {

  /** What belongs to a section itself and not to the document. */
  private static final List<String> OF_THE_SECTION =
      List.of(
          "Type",
          "W",
          "Index",
          "Filter",
          "DecodeParms",
          "Length",
          "XRefStm",
          "Prev",
          "DocChecksum");

  private static final String FREE = "0000000000 65535 f \n";

  private final ObjectWriter writer;
  private final ByteArrayOutputStream out;

  CrossReferences(ObjectWriter writer, ByteArrayOutputStream out) {
    this.writer = writer;
    this.out = out;
  }

  /** The entries of a trailer that its successor has, too. */
  static COSDictionary trailer(COSDictionary former) {
    var trailer = new COSDictionary(former);
    OF_THE_SECTION.forEach(name -> trailer.removeItem(COSName.getPDFName(name)));
    return trailer;
  }

  /**
   * @param whole that the file has no other section: numbers that it lacks are free
   */
  void table(COSDictionary trailer, boolean whole) throws IOException {
    int start = out.size();
    writer.text("xref\n");
    var places = writer.places();
    if (whole) {
      wholeSection(places, trailer.getInt(COSName.SIZE));
    } else {
      sections(places);
    }
    writer.text("trailer\n");
    writer.visitFromDictionary(trailer);
    end(start);
  }

  private void wholeSection(NavigableMap<COSObjectKey, Integer> places, int size) {
    writer.text("0 " + size + "\n" + FREE);
    for (int number = 1; number < size; number++) {
      var key = places.ceilingKey(new COSObjectKey(number, 0));
      writer.text(key != null && key.getNumber() == number ? entry(key, places.get(key)) : FREE);
    }
  }

  private void sections(NavigableMap<COSObjectKey, Integer> places) {
    for (var key = places.firstKey(); key != null; ) {
      long end = endOfRun(places, key.getNumber());
      writer.text(key.getNumber() + " " + (end - key.getNumber()) + "\n");
      for (; key != null && key.getNumber() < end; key = places.higherKey(key)) {
        writer.text(entry(key, places.get(key)));
      }
    }
  }

  /** The first number behind it that is not there. */
  private static long endOfRun(NavigableMap<COSObjectKey, Integer> places, long first) {
    long end = first;
    for (COSObjectKey key : places.tailMap(new COSObjectKey(first, 0)).keySet()) {
      if (key.getNumber() != end) {
        break;
      }
      end++;
    }
    return end;
  }

  /** By hand, for there is one for each object: a format takes longer than all of the rest. */
  private static String entry(COSObjectKey key, int place) {
    return padded(place, 10) + " " + padded(key.getGeneration(), 5) + " n \n";
  }

  private static String padded(int number, int length) {
    String digits = String.valueOf(number);
    return "0".repeat(length - digits.length()) + digits;
  }

  /**
   * @param key of the stream itself
   */
  void stream(COSDictionary trailer, COSObjectKey key) throws IOException {
    int start = out.size();
    var places = writer.places();
    places.put(key, start);
    var stream = new COSStream();
    trailer.forEach(stream::setItem);
    stream.setItem(COSName.TYPE, COSName.XREF);
    stream.setItem(COSName.W, integers(1, 4, 2));
    var index = new COSArray();
    try (var body = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (var place : places.entrySet()) {
        index.add(COSInteger.get(place.getKey().getNumber()));
        index.add(COSInteger.ONE);
        body.write(row(place.getKey().getGeneration(), place.getValue()));
      }
    }
    stream.setItem(COSName.INDEX, index);
    writer.write(key, stream);
    end(start);
  }

  private static byte[] row(int generation, int place) {
    return new byte[] {
      1,
      (byte) (place >> 24),
      (byte) (place >> 16),
      (byte) (place >> 8),
      (byte) place,
      (byte) (generation >> 8),
      (byte) generation
    };
  }

  private static COSArray integers(int... values) {
    var array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }

  private void end(int start) {
    writer.text("\nstartxref\n" + start + "\n%%EOF\n");
  }
}
