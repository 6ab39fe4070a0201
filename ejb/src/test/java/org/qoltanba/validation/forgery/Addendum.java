package org.qoltanba.validation.forgery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An incremental update written by hand (ISO 32000-1, 7.5.6), whole or with parts left out. */
public final class Addendum {

  private final Victim victim;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Integer, String> rows = new TreeMap<>();
  private String root;
  private String extra = "";
  private int next;

  public Addendum(Victim victim) {
    this.victim = victim;
    out.writeBytes(victim.bytes());
    text("\n");
    root = victim.root() + " 0 R";
    next = victim.size();
  }

  /** A number that is free. */
  public int next() {
    return next++;
  }

  /** Where what comes next will stand. */
  public int position() {
    return out.size();
  }

  public Addendum object(int number, String content) {
    rows.put(number, String.format("%010d 00000 n\r\n", out.size()));
    next = Math.max(next, number + 1);
    return text(number + " 0 obj\n" + content + "\nendobj\n");
  }

  /** An object that the cross-reference does not name. */
  public Addendum hidden(int number, String content) {
    return text(number + " 0 obj\n" + content + "\nendobj\n");
  }

  public Addendum stream(int number, String dictionary, String data) {
    int length = data.getBytes(StandardCharsets.ISO_8859_1).length;
    var content = "<<" + dictionary + " /Length %d>>\nstream\n%s\nendstream";
    return object(number, content.formatted(length, data));
  }

  public Addendum freed(int number) {
    rows.put(number, "0000000000 00001 f\r\n");
    return this;
  }

  /** Says that the object is somewhere else in the file. */
  public Addendum redirected(int number, int offset) {
    rows.put(number, String.format("%010d 00000 n\r\n", offset));
    return this;
  }

  public Addendum root(int number) {
    root = number + " 0 R";
    return this;
  }

  /** Further entries of the trailer. */
  public Addendum trailer(String entries) {
    extra = entries;
    return this;
  }

  public Addendum text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  public byte[] written() {
    int at = table();
    return text("startxref\n" + at + "\n%%EOF\n").out.toByteArray();
  }

  /** The same without the cross-reference's place. */
  public byte[] withoutStart() {
    table();
    return text("%%EOF\n").out.toByteArray();
  }

  /** Objects only: programs that repair files find them. */
  public byte[] withoutTable() {
    return out.toByteArray();
  }

  /** With a marker, and the old cross-reference's place. */
  public byte[] withOldTable() {
    return text("startxref\n" + victim.startxref() + "\n%%EOF\n").out.toByteArray();
  }

  private int table() {
    int at = out.size();
    text("xref\n");
    rows.forEach((number, row) -> text(number + " 1\n" + row));
    text(
        "trailer\n<</Size %d /Root %s /Info %d 0 R /Prev %d%s>>\n"
            .formatted(next, root, victim.information(), victim.startxref(), extra));
    return at;
  }
}
