package org.qoltanba.signing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qoltanba.document.Content;

/** A revision behind a file that stays as it is (ISO 32000-1, 7.5.6). */
public final class Increment {

  private static final int IDENTIFIER = 16;

  private Increment() {}

  /**
   * The file with what was changed and made in the document, which is something.
   *
   * @param document read from the file
   */
  public static Content of(Content file, PDDocument document) throws IOException {
    return new Content(written(file, document, SignatureRoom.none()));
  }

  /**
   * The same, with room for the value of a signature.
   *
   * @param signature its dictionary, without contents and byte range
   * @param reserve the bytes kept free for the value
   */
  public static PreparedRevision forSigning(
      Content file, PDDocument document, COSDictionary signature, int reserve) throws IOException {
    var room = new SignatureRoom(signature, reserve);
    return room.prepared(written(file, document, room));
  }

  private static byte[] written(Content file, PDDocument document, SignatureRoom room)
      throws IOException {
    byte[] former = file.bytes();
    var out = new ByteArrayOutputStream(former.length + 32_768);
    out.writeBytes(former);
    if (former[former.length - 1] != '\n') {
      out.write('\n');
    }
    var objects = new Numbered(document);
    var writer = new ObjectWriter(out, objects, room);
    writer.writeAll();
    references(document, out, objects, writer);
    return out.toByteArray();
  }

  /** In the form of the file's newest section, which readers may demand. */
  private static void references(
      PDDocument document, ByteArrayOutputStream out, Numbered objects, ObjectWriter writer)
      throws IOException {
    var source = document.getDocument();
    var references = new CrossReferences(writer, out);
    var trailer = CrossReferences.trailer(source.getTrailer());
    trailer.setLong(COSName.PREV, source.getStartXref());
    trailer.setItem(COSName.ID, identifiers(source.getTrailer(), out.toByteArray()));
    if (source.isXRefStream() && !source.hasHybridXRef()) {
      var key = objects.nextKey();
      trailer.setLong(COSName.SIZE, objects.size());
      references.stream(trailer, key);
    } else {
      trailer.setLong(COSName.SIZE, objects.size());
      references.table(trailer, false);
    }
  }

  /** The first names the file for good, the second this revision of it (ISO 32000-1, 14.4). */
  private static COSArray identifiers(COSDictionary trailer, byte[] written) {
    COSArray former = trailer.getCOSArray(COSName.ID);
    COSBase own = new COSString(digest(written), true);
    var identifiers = new COSArray();
    identifiers.add(former == null || former.size() == 0 ? own : former.getObject(0));
    identifiers.add(own);
    return identifiers;
  }

  private static byte[] digest(byte[] written) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(written);
      return Arrays.copyOf(digest, IDENTIFIER);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
