package org.qoltanba.template.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Gathers the files of templates out of a zip or a folder, within bounds. */
public final class ShelfFiles {

  public static final int MOST_ENTRIES = 5_000;
  public static final int LARGEST_FILE = 20_000_000;
  public static final long LARGEST_SHELF = 64_000_000;

  private static final int LONGEST_NAME = 255;
  private static final int DEPTH = 3;
  private static final Pattern OURS =
      Pattern.compile(
          "([^/]+)/(template\\.yaml|schema\\.json|(?:kk|ru|en)\\.docx|samples/[^/]+\\.json)");
  private static final Pattern CLAUSE =
      Pattern.compile("_clauses/([a-z][a-z0-9-]{0,63}/(?:kk|ru|en))\\.docx");
  private static final Pattern SAFE = Pattern.compile("[^/\\\\:\\x00]+(/[^/\\\\:\\x00]+)*/?");

  private final SortedMap<String, Map<String, byte[]>> folders = new TreeMap<>();
  private final SortedMap<String, byte[]> clauses = new TreeMap<>();
  private int entries;
  private long size;

  private ShelfFiles() {}

  /**
   * @throws TemplateBroken where the zip has too much in it or a name that leaves it
   */
  public static ShelfFiles ofZip(InputStream stream) throws IOException {
    var files = new ShelfFiles();
    try (var zip = new ZipInputStream(beginningLikeZip(stream))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.add(entry.getName(), zip);
      }
    } catch (IllegalArgumentException e) {
      // A name that is no UTF-8.
      throw (ZipException) new ZipException("unreadable name").initCause(e);
    }
    return files;
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

  /** Symbolic links are not followed. */
  public static ShelfFiles ofFolder(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root, DEPTH)) {
      paths = walk.filter(Files::isRegularFile).sorted().toList();
    }
    var files = new ShelfFiles();
    for (Path path : paths) {
      String name = root.relativize(path).toString().replace('\\', '/');
      if (OURS.matcher(name).matches() || CLAUSE.matcher(name).matches()) {
        try (var file = Files.newInputStream(path)) {
          files.add(name, file);
        }
      }
    }
    return files;
  }

  /** The files of each folder, by their names from that folder. */
  public SortedMap<String, Map<String, byte[]>> folders() {
    return folders;
  }

  /** The Word files of shared clauses, by {@code NAME/LANGUAGE}. */
  public SortedMap<String, byte[]> clauses() {
    return clauses;
  }

  private void add(String name, InputStream content) throws IOException {
    refuseUnsafe(name);
    if (++entries > MOST_ENTRIES) {
      throw new TemplateBroken("", "", TemplateBroken.TOO_MANY_FILES);
    }
    byte[] bytes = content.readNBytes(LARGEST_FILE + 1);
    size += bytes.length;
    if (bytes.length > LARGEST_FILE || size > LARGEST_SHELF) {
      throw new TemplateBroken(name, "", TemplateBroken.FILE_TOO_LARGE);
    }
    Matcher ours = OURS.matcher(name);
    Matcher clause = CLAUSE.matcher(name);
    if (clause.matches()) {
      clauses.put(clause.group(1), bytes);
    } else if (ours.matches()) {
      keep(ours.group(1), ours.group(2), bytes);
    }
  }

  private void keep(String folder, String file, byte[] bytes) {
    var files = folders.computeIfAbsent(folder, name -> new LinkedHashMap<>());
    if (files.put(file, bytes) != null) {
      throw new TemplateBroken(folder + "/" + file, "", TemplateBroken.FILE_NAME);
    }
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
