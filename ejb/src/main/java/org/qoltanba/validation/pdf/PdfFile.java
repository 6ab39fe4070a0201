package org.qoltanba.validation.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.qoltanba.validation.pdf.XrefSection.Span;

/**
 * A PDF by its revisions, found on the one way that the file itself shows: from its last {@code
 * startxref} backwards.
 */
public final class PdfFile {

  private static final int MOST_SECTIONS = 500;
  private static final int MOST_ENTRIES = 4_000_000;
  private static final String MARKER = "%%EOF";

  private final byte[] bytes;
  private final List<Revision> revisions;

  private PdfFile(byte[] bytes, List<Revision> revisions) {
    this.bytes = bytes;
    this.revisions = revisions;
  }

  /**
   * @param bytes not copied
   */
  public static PdfFile read(byte[] bytes) throws PdfBroken {
    if (!new Scanner(bytes, 0, bytes.length).startsWith("%PDF-")) {
      throw new PdfBroken("pdf-header", 0);
    }
    return new PdfFile(bytes, revisions(bytes, sections(bytes)));
  }

  /** The whole file, for reading only. */
  public byte[] bytes() {
    return bytes;
  }

  /** Oldest first; never empty. */
  public List<Revision> revisions() {
    return revisions;
  }

  public Revision newest() {
    return revisions.get(revisions.size() - 1);
  }

  /** How many bytes from there are no more than the end of a line: 0 to 2. */
  public int lineEnd(int at) {
    if (at < bytes.length && bytes[at] == '\n') {
      return 1;
    }
    boolean carriage = at < bytes.length && bytes[at] == '\r';
    return !carriage ? 0 : at + 1 < bytes.length && bytes[at + 1] == '\n' ? 2 : 1;
  }

  private static List<XrefSection> sections(byte[] bytes) throws PdfBroken {
    var reader = new XrefReader(bytes);
    var sections = new ArrayList<XrefSection>();
    var seen = new HashSet<Long>();
    long at = lastStart(bytes);
    while (at >= 0) {
      if (at >= bytes.length || !seen.add(at) || sections.size() == MOST_SECTIONS) {
        throw new PdfBroken("pdf-xref-broken", at);
      }
      XrefSection section = reader.section((int) at);
      if (section.trailer().has("Encrypt")) {
        throw new PdfBroken("pdf-encrypted", at);
      }
      sections.add(section);
      at = section.trailer().whole("Prev", -1);
    }
    Collections.reverse(sections);
    return sections;
  }

  private static long lastStart(byte[] bytes) throws PdfBroken {
    int marker = last(bytes, MARKER, bytes.length);
    int start = marker < 0 ? -1 : last(bytes, "startxref", marker);
    if (start < 0) {
      throw new PdfBroken("pdf-no-startxref", bytes.length);
    }
    var in = new Scanner(bytes, start, bytes.length);
    in.demand("startxref");
    int at = in.whole();
    skipSpaceOnly(in);
    if (in.position() != marker) {
      throw new PdfBroken("pdf-no-startxref", start);
    }
    return at;
  }

  private static int last(byte[] bytes, String text, int before) {
    for (int i = before - text.length(); i >= 0; i--) {
      if (new Scanner(bytes, i, before).startsWith(text)) {
        return i;
      }
    }
    return -1;
  }

  private static void skipSpaceOnly(Scanner in) {
    while (Scanner.isSpace(in.peek())) {
      in.next();
    }
  }

  private static List<Revision> revisions(byte[] bytes, List<XrefSection> sections)
      throws PdfBroken {
    var objects = new Objects(bytes);
    var revisions = new ArrayList<Revision>();
    Map<Integer, XrefEntry> all = new HashMap<>();
    int start = 0;
    long entries = 0;
    for (List<XrefSection> own : grouped(sections)) {
      all = new HashMap<>(all);
      for (XrefSection section : own) {
        all.putAll(section.entries());
      }
      entries += all.size();
      if (entries > MOST_ENTRIES) {
        throw new PdfBroken("pdf-too-large", start);
      }
      int end = end(bytes, own, start);
      revisions.add(new Revision(new Span(start, end), own, all, objects));
      start = end;
    }
    return List.copyOf(revisions);
  }

  /** In a linearized file the newer of the first two sections stands before the older one. */
  private static List<List<XrefSection>> grouped(List<XrefSection> sections) {
    boolean linearized = sections.size() > 1 && sections.get(1).start() < sections.get(0).start();
    var groups = new ArrayList<List<XrefSection>>();
    groups.add(List.copyOf(sections.subList(0, linearized ? 2 : 1)));
    for (XrefSection section : sections.subList(linearized ? 2 : 1, sections.size())) {
      groups.add(List.of(section));
    }
    return groups;
  }

  /** Behind the marker that follows the sections, which must name the newest of them. */
  private static int end(byte[] bytes, List<XrefSection> own, int start) throws PdfBroken {
    int behind = own.get(0).end();
    var in = new Scanner(bytes, behind, bytes.length);
    in.demand("startxref");
    int named = in.whole();
    skipSpaceOnly(in);
    if (own.get(0).start() < start
        || named != own.get(own.size() - 1).start()
        || !in.startsWith(MARKER)) {
      throw new PdfBroken("pdf-xref-broken", behind);
    }
    return in.position() + MARKER.length();
  }
}
