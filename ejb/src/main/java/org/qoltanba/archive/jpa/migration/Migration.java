package org.qoltanba.archive.jpa.migration;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.flywaydb.core.api.resource.LoadableResource;

/** One migration, read through the class loader of this code. */
final class Migration extends LoadableResource {

  static final String FOLDER = "db/migration/";

  private final String name;

  Migration(String name) {
    this.name = name;
  }

  @Override
  public Reader read() {
    var stream = Migration.class.getClassLoader().getResourceAsStream(FOLDER + name);
    return new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8);
  }

  @Override
  public String getAbsolutePath() {
    return FOLDER + name;
  }

  @Override
  public String getAbsolutePathOnDisk() {
    return FOLDER + name;
  }

  @Override
  public String getFilename() {
    return name;
  }

  @Override
  public String getRelativePath() {
    return name;
  }
}
