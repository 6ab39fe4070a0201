package org.qoltanba.template.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qoltanba.document.Content;

/**
 * The files of one version of a template, and the Word files of the clauses that come with it.
 *
 * @param files by their names from the template's folder
 * @param clauses by {@code NAME/LANGUAGE}
 */
public record VersionFiles(SortedMap<String, byte[]> files, SortedMap<String, byte[]> clauses) {

  public static final int MOST_ENTRIES = 500;
  public static final int LARGEST_FILE = 20_000_000;
  public static final long LARGEST_VERSION = 32_000_000;

  static final String OURS =
      "template\\.yaml|schema\\.json|(?:kk|ru|en)\\.docx|samples/[^/]+\\.json";
  static final String CLAUSE = "_clauses/([a-z][a-z0-9-]{0,63}/(?:kk|ru|en))\\.docx";

  private static final Pattern CLAUSE_FILE = Pattern.compile(CLAUSE);

  /** Any moment does, as long as it is always the same. */
  private static final LocalDateTime THEN = LocalDateTime.of(1980, 1, 1, 0, 0);

  public VersionFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
  }

  /**
   * Reads what an author sends: the folder's files at the top of the zip or in a folder named as
   * the template, and {@code _clauses/} at the top. What is no part of a template is passed over.
   *
   * @param id the template's
   * @return no files where the zip has neither such a folder nor a manifest at its top
   * @throws TemplateBroken where the zip has too much in it, a name that leaves it, or one twice
   * @throws IOException where the stream can't be read or is no zip
   */
  public static VersionFiles ofUpload(String id, InputStream zip) throws IOException {
    var files = new TreeMap<String, byte[]>();
    var clauses = new TreeMap<String, byte[]>();
    Pattern ours = Pattern.compile("(?:" + Pattern.quote(id) + "/)?(" + OURS + ")");
    var bounds = new BoundedFiles.Bounds(MOST_ENTRIES, LARGEST_FILE, LARGEST_VERSION);
    new BoundedFiles(bounds)
        .unzip(
            zip,
            (name, bytes) -> {
              keep(name, bytes, ours, files);
              keep(name, bytes, CLAUSE_FILE, clauses);
            });
    return new VersionFiles(files, clauses);
  }

  /** Reads what {@link #toZip} wrote. */
  public static VersionFiles ofZip(Content zip) {
    try {
      return ofUpload("", zip.open());
    } catch (IOException e) {
      throw new UncheckedIOException("a kept version is no zip", e);
    }
  }

  /** These files as one, which depends on them and on nothing else, not even on a compressor. */
  public Content toZip() {
    var all = new TreeMap<>(files);
    clauses.forEach((name, bytes) -> all.put("_clauses/" + name + ".docx", bytes));
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : all.entrySet()) {
        out.putNextEntry(stored(file.getKey(), file.getValue()));
        out.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return new Content(zip.toByteArray());
  }

  private static ZipEntry stored(String name, byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(THEN);
    return entry;
  }

  private static void keep(String name, byte[] bytes, Pattern form, Map<String, byte[]> into) {
    Matcher match = form.matcher(name);
    if (match.matches() && into.put(match.group(1), bytes) != null) {
      throw new TemplateBroken(name, "", TemplateBroken.FILE_NAME);
    }
  }
}
