package org.qoltanba.archive.jpa.migration;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The migrations by name; a new one is added here and under {@code db/migration}. */
final class Migrations implements ResourceProvider {

  static final List<String> NAMES =
      List.of(
          "V1__documents.sql",
          "V2__accounts.sql",
          "V3__template_versions.sql",
          "V4__deadlines.sql",
          "V5__signature_levels.sql",
          "V6__prepared_signatures.sql",
          "V7__paper_drafts.sql",
          "V8__ends_of_documents.sql",
          "V9__batches.sql",
          "V10__remembered_persons.sql",
          "V11__batch_wishes.sql",
          "V12__journal_of_persons.sql");

  @Override
  public LoadableResource getResource(String name) {
    return NAMES.stream().filter(name::equals).map(Migration::new).findFirst().orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return NAMES.stream()
        .filter(name -> name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
        .<LoadableResource>map(Migration::new)
        .toList();
  }
}
