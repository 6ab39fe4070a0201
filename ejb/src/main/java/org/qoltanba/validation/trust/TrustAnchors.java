package org.qoltanba.validation.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The authorities that are trusted: some that are always, and those in a folder, in PEM or DER, any
 * number in a file.
 *
 * <p>The folder is looked at for each judgement and read again when it has changed.
 */
public final class TrustAnchors {

  private static final Logger LOG = System.getLogger("org.qoltanba.validation");

  private final List<X509Certificate> always;
  private final Optional<Path> folder;
  private volatile Known known;

  private record Known(TreeMap<String, String> files, List<X509Certificate> certificates) {}

  public TrustAnchors(Collection<X509Certificate> always, Optional<Path> folder) {
    this.always = List.copyOf(always);
    this.folder = folder;
    current();
  }

  /** The certificates in a PEM file, or the one in a DER file. */
  @SuppressWarnings("unchecked")
  public static Collection<X509Certificate> read(InputStream in) throws CertificateException {
    return (Collection<X509Certificate>)
        CertificateFactory.getInstance("X.509").generateCertificates(in);
  }

  /** Those trusted now: the same list as before if nothing has changed. */
  public List<X509Certificate> current() {
    TreeMap<String, String> files = files();
    Known last = known;
    if (last == null || !last.files.equals(files)) {
      last = new Known(files, certificates(files.keySet()));
      known = last;
    }
    return last.certificates;
  }

  /** Each file with what changes when it does. */
  private TreeMap<String, String> files() {
    var files = new TreeMap<String, String>();
    if (folder.isEmpty()) {
      return files;
    }
    try (Stream<Path> entries = Files.list(folder.get())) {
      for (Path file : entries.filter(Files::isRegularFile).toList()) {
        String state = Files.getLastModifiedTime(file) + " " + Files.size(file);
        files.put(file.getFileName().toString(), state);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of trust anchors can't be read", e);
    }
  }

  private List<X509Certificate> certificates(Collection<String> names) {
    var all = new ArrayList<>(always);
    for (String name : names) {
      try (InputStream in = Files.newInputStream(folder.orElseThrow().resolve(name))) {
        all.addAll(read(in));
      } catch (IOException | CertificateException e) {
        LOG.log(Level.WARNING, "no trust anchor could be read from the file {0}", name);
      }
    }
    return List.copyOf(all);
  }
}
