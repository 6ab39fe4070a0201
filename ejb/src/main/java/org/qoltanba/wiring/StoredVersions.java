package org.qoltanba.wiring;

import java.util.List;
import java.util.Optional;
import org.qoltanba.archive.VersionStore;
import org.qoltanba.document.Content;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.template.versions.VersionSource;

/** The store of versions as the templates see it. */
record StoredVersions(VersionStore store) implements VersionSource {

  @Override
  public List<TemplateVersion> offered() {
    return store.offered();
  }

  @Override
  public Optional<TemplateVersion> find(String template, String version) {
    return store.find(template, version);
  }

  @Override
  public Content content(TemplateVersion version) {
    return store.content(version.template(), version.version());
  }
}
