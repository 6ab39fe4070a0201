package org.qoltanba.document;

import java.util.Map;
import java.util.Objects;

/**
 * A kind of document in one version, ready to be filled.
 *
 * @param manifest what it says of itself
 * @param schema the JSON Schema (2020-12) of its data, as JSON text
 * @param layouts the Word file of each language; all three are there
 */
public record Template(TemplateManifest manifest, String schema, Map<Language, Content> layouts) {

  public Template {
    Objects.requireNonNull(manifest);
    Objects.requireNonNull(schema);
    layouts = Map.copyOf(layouts);
    for (Language language : Language.values()) {
      Objects.requireNonNull(layouts.get(language), language.tag());
    }
  }

  public Content layout(Language language) {
    return layouts.get(language);
  }
}
