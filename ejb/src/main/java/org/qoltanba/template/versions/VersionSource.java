package org.qoltanba.template.versions;

import java.util.List;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.TemplateVersion;

/** Where versions come from that are not on the shelf, such as a database. */
public interface VersionSource {

  /** The published and the retired versions of all kinds. */
  List<TemplateVersion> offered();

  /** Any version, a draft too. */
  Optional<TemplateVersion> find(String template, String version);

  /** The content of a version, as {@code VersionFiles} writes it. */
  Content content(TemplateVersion version);

  /** For a server that has only its shelf. */
  static VersionSource none() {
    return new VersionSource() {
      @Override
      public List<TemplateVersion> offered() {
        return List.of();
      }

      @Override
      public Optional<TemplateVersion> find(String template, String version) {
        return Optional.empty();
      }

      @Override
      public Content content(TemplateVersion version) {
        throw new IllegalArgumentException("not kept: " + version.template());
      }
    };
  }
}
