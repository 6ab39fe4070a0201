package org.qoltanba.template.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads files whose names, number and size nobody has looked at before; for one gathering. */
final class BoundedFiles {

  private static final int LONGEST_NAME = 255;
  private static final Pattern SAFE = Pattern.compile("[^/\\\\:\\x00]+(/[^/\\\\:\\x00]+)*/?");

  private final Bounds bounds;
  private int entries;
  private long size;

  /**
   * @param files how many there may be
   * @param file the largest size of one, in bytes
   * @param all the largest size of all together
   */
  record Bounds(int files, int file, long all) {}

  BoundedFiles(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Hands over each file of a zip with its name; closes the stream.
   *
   * @throws TemplateBroken where the zip has too much in it or a name that leaves it
   * @throws IOException where the stream can't be read or is no zip
   */
  void unzip(InputStream stream, BiConsumer<String, byte[]> files) throws IOException {
    try (var zip = new ZipInputStream(beginningLikeZip(stream))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.accept(entry.getName(), read(entry.getName(), zip));
      }
    } catch (IllegalArgumentException e) {
      // A name that is no UTF-8.
      throw (ZipException) new ZipException("unreadable name").initCause(e);
    }
  }

  /**
   * @throws TemplateBroken where this file would be too much, or has a name that leads elsewhere
   */
  byte[] read(String name, InputStream content) throws IOException {
    refuseUnsafe(name);
    if (++entries > bounds.files()) {
      throw new TemplateBroken("", "", TemplateBroken.TOO_MANY_FILES);
    }
    byte[] bytes = content.readNBytes(bounds.file() + 1);
    size += bytes.length;
    if (bytes.length > bounds.file() || size > bounds.all()) {
      throw new TemplateBroken(name, "", TemplateBroken.FILE_TOO_LARGE);
    }
    return bytes;
  }

  private static InputStream beginningLikeZip(InputStream stream) throws IOException {
    var bytes = new PushbackInputStream(stream, 2);
    byte[] mark = bytes.readNBytes(2);
    if (!Arrays.equals(mark, new byte[] {'P', 'K'})) {
      throw new ZipException("no zip");
    }
    bytes.unread(mark);
    return bytes;
  }

  private static void refuseUnsafe(String name) {
    if (name.length() > LONGEST_NAME) {
      throw new TemplateBroken("", "", TemplateBroken.FILE_NAME);
    }
    boolean leaves =
        List.of(name.split("/")).stream().anyMatch(p -> p.equals("..") || p.equals("."));
    if (leaves || !SAFE.matcher(name).matches()) {
      throw new TemplateBroken(name, "", TemplateBroken.FILE_NAME);
    }
  }
}
