package org.qoltanba.signing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Writes objects as ISO 32000-1, 7.3 has them, and remembers where. */
final class ObjectWriter implements ICOSVisitor {

  private final ByteArrayOutputStream out;
  private final Numbered objects;
  private final SignatureRoom room;
  private final NavigableMap<COSObjectKey, Integer> places = new TreeMap<>();

  /**
   * @param out where the file stands so far
   * @param room for the signature that will be among them
   */
  ObjectWriter(ByteArrayOutputStream out, Numbered objects, SignatureRoom room) {
    this.out = out;
    this.objects = objects;
    this.room = room;
  }

  /** By number, where each object begins. */
  NavigableMap<COSObjectKey, Integer> places() {
    return places;
  }

  void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void writeAll() throws IOException {
    for (COSBase object = objects.next(); object != null; object = objects.next()) {
      write(objects.keyOf(object), object);
    }
  }

  void write(COSObjectKey key, COSBase object) throws IOException {
    places.put(key, out.size());
    text(key.getNumber() + " " + key.getGeneration() + " obj\n");
    object.accept(this);
    text("\nendobj\n");
  }

  private void value(COSBase value) throws IOException {
    boolean inside = !(value instanceof COSDictionary) || value.isDirect();
    if (value == null) {
      text("null");
    } else if (value instanceof COSObject || !inside) {
      var key = objects.keyOf(value);
      text(key.getNumber() + " " + key.getGeneration() + " R");
    } else {
      value.accept(this);
    }
  }

  @Override
  public void visitFromDictionary(COSDictionary dictionary) throws IOException {
    text("<<\n");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry.getKey().writePDF(out);
      text(" ");
      value(entry.getValue());
      text("\n");
    }
    room.leave(dictionary, out);
    text(">>");
  }

  @Override
  public void visitFromArray(COSArray array) throws IOException {
    text("[");
    String between = "";
    for (COSBase element : array) {
      text(between);
      value(element);
      between = " ";
    }
    text("]");
  }

  @Override
  public void visitFromStream(COSStream stream) throws IOException {
    byte[] bytes;
    try (var in = stream.createRawInputStream()) {
      bytes = in.readAllBytes();
    }
    stream.setInt(COSName.LENGTH, bytes.length);
    visitFromDictionary(stream);
    text("\nstream\n");
    out.writeBytes(bytes);
    text("\nendstream");
  }

  @Override
  public void visitFromString(COSString string) throws IOException {
    COSWriter.writeString(string, out);
  }

  @Override
  public void visitFromName(COSName name) throws IOException {
    name.writePDF(out);
  }

  @Override
  public void visitFromInt(COSInteger number) throws IOException {
    number.writePDF(out);
  }

  @Override
  public void visitFromFloat(COSFloat number) throws IOException {
    number.writePDF(out);
  }

  @Override
  public void visitFromBoolean(COSBoolean value) throws IOException {
    value.writePDF(out);
  }

  @Override
  public void visitFromNull(COSNull nothing) throws IOException {
    nothing.writePDF(out);
  }

  @Override
  public void visitFromObject(COSObject reference) throws IOException {
    value(reference);
  }

  @Override
  public void visitFromDocument(COSDocument document) {
    throw new IllegalStateException("objects are written one by one");
  }
}
