package org.qoltanba.workbench;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.archive.DraftVersion;
import org.qoltanba.archive.VersionStore;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.Keeping;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.template.versions.VersionSource;

/** A store of versions in memory that lets everything happen. */
final class MemoryVersions implements VersionStore, VersionSource {

  private final Map<String, DraftVersion> drafts = new HashMap<>();
  private final Map<String, TemplateVersion> versions = new HashMap<>();

  @Override
  public TemplateVersion keep(DraftVersion draft) {
    TemplateVersion known = versions.get(draft.version());
    if (known != null && known.state() != State.DRAFT) {
      return known;
    }
    drafts.put(draft.version(), draft);
    return put(draft.version(), State.DRAFT);
  }

  @Override
  public Optional<TemplateVersion> find(String template, String version) {
    return Optional.ofNullable(versions.get(version))
        .filter(known -> known.template().equals(template));
  }

  @Override
  public List<TemplateVersion> versions(String template) {
    return versions.values().stream()
        .filter(version -> version.template().equals(template))
        .toList();
  }

  @Override
  public List<TemplateVersion> all() {
    return List.copyOf(versions.values());
  }

  @Override
  public List<TemplateVersion> offered() {
    return versions.values().stream().filter(v -> v.state() != State.DRAFT).toList();
  }

  @Override
  public List<TemplateFinding> findings(String template, String version) {
    return drafts.get(version).findings();
  }

  @Override
  public Content content(String template, String version) {
    return drafts.get(version).content();
  }

  @Override
  public Content content(TemplateVersion version) {
    return content(version.template(), version.version());
  }

  @Override
  public TemplateVersion publish(
      Caller by, String template, String version, Optional<String> sha256) {
    return put(version, State.PUBLISHED);
  }

  @Override
  public TemplateVersion retire(Caller by, String template, String version) {
    return put(version, State.RETIRED);
  }

  private TemplateVersion put(String version, State state) {
    DraftVersion draft = drafts.get(version);
    var kept =
        new Keeping(
            draft.by().organisation(),
            draft.content().sha256(),
            draft.findings().size(),
            new Deed(Instant.EPOCH, draft.by().name()),
            Optional.empty(),
            Optional.empty());
    var now =
        new TemplateVersion(
            draft.template(),
            version,
            state,
            draft.validFrom(),
            draft.validTo(),
            Optional.of(kept));
    versions.put(version, now);
    return now;
  }
}
