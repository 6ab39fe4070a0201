package org.qoltanba.assembly.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.document.Content;

/** The zip file that a Word file is. */
public final class WordZip {

  public static final String CONTENT_TYPES = "[Content_Types].xml";
  public static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";

  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_BYTES = 64 << 20;

  /** What is said of the parts, for a thousand of them. */
  private static final int LARGEST_LIST = 1 << 20;

  /** The first moment that a zip entry can have: a file of ours does not tell when it was made. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WordZip() {}

  /**
   * @throws BrokenLayout if it is no zip file, or one that no word processor writes
   */
  public static Map<String, byte[]> read(Content file) {
    var entries = new LinkedHashMap<String, byte[]>();
    long left = MOST_BYTES;
    try (var zip = new ZipInputStream(file.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes((int) left + 1);
        left -= bytes.length;
        if (left < 0 || entries.size() == MOST_ENTRIES) {
          throw new BrokenLayout("too-large-file", "");
        }
        refuseLargeList(entry.getName(), bytes);
        if (!entry.isDirectory() && entries.put(safe(entry.getName()), bytes) != null) {
          throw new BrokenLayout("entry-twice", entry.getName());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenLayout("unreadable-zip", "", e);
    }
    return entries;
  }

  private static void refuseLargeList(String name, byte[] bytes) {
    if (bytes.length > LARGEST_LIST && (name.endsWith(".rels") || name.equals(CONTENT_TYPES))) {
      throw new BrokenLayout("too-large-part", name);
    }
  }

  private static String safe(String name) {
    if (name.startsWith("/") || name.contains("\\") || ("/" + name + "/").contains("/../")) {
      throw new BrokenLayout("unsafe-entry-name", name);
    }
    return name;
  }

  /** The same entries give the same bytes. */
  public static byte[] write(Map<String, byte[]> entries) {
    var rest = new TreeMap<>(entries);
    var bytes = new ByteArrayOutputStream(1 << 16);
    try (var zip = new ZipOutputStream(bytes)) {
      // Most of these files are read by the renderer at once, and by nobody after.
      zip.setLevel(Deflater.BEST_SPEED);
      // Readers that look at the first entries only find here what kind of package it is.
      put(zip, CONTENT_TYPES, rest.remove(CONTENT_TYPES));
      put(zip, PACKAGE_RELATIONSHIPS, rest.remove(PACKAGE_RELATIONSHIPS));
      for (Map.Entry<String, byte[]> entry : rest.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
