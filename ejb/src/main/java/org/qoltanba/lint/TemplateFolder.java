package org.qoltanba.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;

/** A template's folder on a disk, with the shared clauses beside it. */
final class TemplateFolder {

  private static final int DEPTH = 2;
  private static final String CLAUSES = "_clauses";

  private final Path folder;

  TemplateFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** The files by their paths from the folder; symbolic links are not followed. */
  Map<String, byte[]> files() throws IOException {
    return read(folder);
  }

  private static Map<String, byte[]> read(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root, DEPTH)) {
      paths = walk.filter(Files::isRegularFile).sorted().toList();
    }
    var files = new TreeMap<String, byte[]>();
    for (Path path : paths) {
      files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
    }
    return files;
  }

  /** The shared clauses beside it, as findings name them: {@code _clauses/<name>/kk.docx}. */
  Map<String, byte[]> clauseFiles() throws IOException {
    Path shared = folder.resolveSibling(CLAUSES);
    var files = new TreeMap<String, byte[]>();
    if (Files.isDirectory(shared)) {
      read(shared).forEach((name, bytes) -> files.put(CLAUSES + "/" + name, bytes));
    }
    return files;
  }

  /** The same, as a source for who includes them. */
  Clauses clauses() throws IOException {
    var contents = new TreeMap<String, Content>();
    clauseFiles().forEach((name, bytes) -> contents.put(name, new Content(bytes)));
    return (name, language) -> clause(contents, name, language);
  }

  private static Optional<Content> clause(
      Map<String, Content> contents, String name, Language language) {
    return Optional.ofNullable(contents.get(CLAUSES + "/" + name + "/" + language.tag() + ".docx"));
  }
}
