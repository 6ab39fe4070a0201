package org.qoltanba.signing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qoltanba.document.Content;

/**
 * A file anew with what was changed in it, so that nothing lies in it unreferenced, and with a
 * plain cross-reference table.
 */
public final class Rewriting {

  private final byte[] former;
  private final COSDocument source;
  private final ByteArrayOutputStream out;
  private final Numbered objects;
  private final ObjectWriter writer;

  private Rewriting(byte[] former, PDDocument document) {
    this.former = former;
    this.source = document.getDocument();
    this.out = new ByteArrayOutputStream(former.length + 8192);
    this.objects = new Numbered(document);
    this.writer = new ObjectWriter(out, objects, SignatureRoom.none());
  }

  /**
   * @param document read from the file
   */
  public static Content of(Content file, PDDocument document) throws IOException {
    return isPlain(document.getDocument())
        ? new Rewriting(file.bytes(), document).written()
        : throughout(document);
  }

  /** Whether its objects lie one behind another, each of them in use, as printing wrote them. */
  private static boolean isPlain(COSDocument source) {
    var table = source.getXrefTable();
    return !source.isXRefStream()
        && !source.getTrailer().containsKey(COSName.PREV)
        && table.size() == source.getHighestXRefObjectNumber()
        && table.values().stream().allMatch(place -> place > 0 && place < source.getStartXref());
  }

  private static Content throughout(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return new Content(out.toByteArray());
  }

  private Content written() throws IOException {
    copyUnchanged();
    writer.writeAll();
    var trailer = CrossReferences.trailer(source.getTrailer());
    trailer.setLong(COSName.SIZE, objects.size());
    new CrossReferences(writer, out).table(trailer, true);
    return new Content(out.toByteArray());
  }

  private void copyUnchanged() {
    var places = new TreeMap<Long, COSObjectKey>();
    source.getXrefTable().forEach((key, place) -> places.put(place, key));
    copy(0, places.firstKey());
    for (var place : places.entrySet()) {
      if (!objects.awaits(place.getValue())) {
        Long next = places.higherKey(place.getKey());
        writer.places().put(place.getValue(), out.size());
        copy(place.getKey(), next == null ? source.getStartXref() : next);
      }
    }
  }

  private void copy(long start, long end) {
    out.write(former, (int) start, (int) (end - start));
  }
}
