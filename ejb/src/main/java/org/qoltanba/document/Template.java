package org.qoltanba.document;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of document in one version, ready to be filled.
 *
 * @param manifest what it says of itself
 * @param schema the JSON Schema (2020-12) of its data, as JSON text
 * @param layouts the Word file of each language; all three are there
 * @param clauses the Word files of shared clauses that are this version's own, by {@code
 *     NAME/LANGUAGE}: it includes these, whatever has become of the shared ones
 */
public record Template(
    TemplateManifest manifest,
    String schema,
    Map<Language, Content> layouts,
    Map<String, Content> clauses) {

  public Template {
    Objects.requireNonNull(manifest);
    Objects.requireNonNull(schema);
    layouts = Map.copyOf(layouts);
    clauses = Map.copyOf(clauses);
    for (Language language : Language.values()) {
      Objects.requireNonNull(layouts.get(language), language.tag());
    }
  }

  /** A template without clauses of its own. */
  public Template(TemplateManifest manifest, String schema, Map<Language, Content> layouts) {
    this(manifest, schema, layouts, Map.of());
  }

  public Template with(Map<String, Content> ownClauses) {
    return new Template(manifest, schema, layouts, ownClauses);
  }

  public Content layout(Language language) {
    return layouts.get(language);
  }

  /** The clause of that name, where this version has its own. */
  public Optional<Content> clause(String name, Language language) {
    return Optional.ofNullable(clauses.get(name + "/" + language.tag()));
  }
}
