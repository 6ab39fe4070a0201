package org.qoltanba.template.versions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qoltanba.document.Content;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.template.Edition;
import org.qoltanba.template.files.VersionFiles;

/** The kept versions that were used last, read. */
final class Editions {

  private static final int MOST = 64;

  private final VersionSource source;
  private final Map<String, Edition> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
          return size() > MOST;
        }
      };

  Editions(VersionSource source) {
    this.source = source;
  }

  /** Two threads may read the same version at once; what they read is the same. */
  Edition of(TemplateVersion version, TemplateVersion.Keeping kept) {
    Edition known;
    synchronized (read) {
      known = read.get(kept.sha256());
    }
    return known != null ? known : read(version, kept);
  }

  private Edition read(TemplateVersion version, TemplateVersion.Keeping kept) {
    VersionFiles files = VersionFiles.ofZip(source.content(version));
    var clauses = new HashMap<String, Content>();
    files.clauses().forEach((name, bytes) -> clauses.put(name, new Content(bytes)));
    Edition edition = Edition.read(version.template(), files.files(), clauses);
    synchronized (read) {
      read.put(kept.sha256(), edition);
    }
    return edition;
  }
}
