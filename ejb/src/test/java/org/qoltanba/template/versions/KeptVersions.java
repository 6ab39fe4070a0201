package org.qoltanba.template.versions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.Keeping;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.template.SampleFolder;
import org.qoltanba.template.files.VersionFiles;

/** Versions of the letter in memory, which counts how often it is asked. */
final class KeptVersions implements VersionSource {

  static final String LETTER = "letter";

  private static final Deed DEED = new Deed(Instant.EPOCH, "admin");

  private final List<TemplateVersion> versions = new ArrayList<>();
  private final Map<String, Content> contents = new HashMap<>();
  int listed;
  int loaded;

  /** Keeps a letter that is valid from that day on, in the place of the same version. */
  void put(String version, State state, String from) {
    var folder =
        new SampleFolder()
            .with(
                "template.yaml",
                SampleFolder.MANIFEST.replace("1.2.0", version).replace("2026-03-02", from));
    Content content = zip(folder);
    contents.put(version, content);
    versions.removeIf(other -> other.version().equals(version));
    var kept =
        new Keeping("shelter", content.sha256(), 0, DEED, Optional.of(DEED), Optional.empty());
    versions.add(
        new TemplateVersion(
            LETTER, version, state, LocalDate.parse(from), Optional.empty(), Optional.of(kept)));
  }

  @Override
  public List<TemplateVersion> offered() {
    listed++;
    return versions.stream().filter(version -> version.state() != State.DRAFT).toList();
  }

  @Override
  public Optional<TemplateVersion> find(String template, String version) {
    return versions.stream()
        .filter(one -> one.template().equals(template) && one.version().equals(version))
        .findFirst();
  }

  @Override
  public Content content(TemplateVersion version) {
    loaded++;
    return contents.get(version.version());
  }

  private static Content zip(SampleFolder folder) {
    try {
      byte[] zip = folder.zip(LETTER);
      return VersionFiles.ofUpload(LETTER, new ByteArrayInputStream(zip)).toZip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
