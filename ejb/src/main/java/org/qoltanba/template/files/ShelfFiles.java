package org.qoltanba.template.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gathers the files of templates out of a zip or a folder, within bounds. */
public final class ShelfFiles {

  public static final int MOST_ENTRIES = 5_000;
  public static final int LARGEST_FILE = 20_000_000;
  public static final long LARGEST_SHELF = 64_000_000;

  private static final int DEPTH = 3;
  private static final Pattern OURS = Pattern.compile("([^/]+)/(" + VersionFiles.OURS + ")");
  private static final Pattern CLAUSE = Pattern.compile(VersionFiles.CLAUSE);

  private final BoundedFiles source =
      new BoundedFiles(new BoundedFiles.Bounds(MOST_ENTRIES, LARGEST_FILE, LARGEST_SHELF));
  private final SortedMap<String, Map<String, byte[]>> folders = new TreeMap<>();
  private final SortedMap<String, byte[]> clauses = new TreeMap<>();

  private ShelfFiles() {}

  /**
   * @throws TemplateBroken where the zip has too much in it or a name that leaves it
   */
  public static ShelfFiles ofZip(InputStream stream) throws IOException {
    var files = new ShelfFiles();
    files.source.unzip(stream, files::add);
    return files;
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
          files.add(name, files.source.read(name, file));
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

  private void add(String name, byte[] bytes) {
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
}
