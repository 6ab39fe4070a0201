package org.qoltanba.template;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Template;
import org.qoltanba.template.files.TemplateBroken;
import org.qoltanba.template.schema.DataSchema;

/**
 * One version of a kind of document, ready for use by any number of threads.
 *
 * @param schema that of the template, compiled
 * @param samples requests' data as JSON text, by name
 */
public record Edition(Template template, DataSchema schema, Map<String, String> samples) {

  private static final String SAMPLES = "samples/";
  private static final String JSON = ".json";

  public Edition {
    Objects.requireNonNull(template);
    Objects.requireNonNull(schema);
    samples = Map.copyOf(samples);
  }

  /**
   * @param id the name of the template's folder
   * @param files the files by their names from that folder
   * @param clauses its own, by {@code NAME/LANGUAGE}
   * @throws TemplateBroken where a file is missing or is not what it should be
   */
  public static Edition read(String id, Map<String, byte[]> files, Map<String, Content> clauses) {
    Template template = new TemplateReader().read(id, files).with(clauses);
    var samples = new HashMap<String, String>();
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith(SAMPLES) && name.endsWith(JSON)) {
            String sample = name.substring(SAMPLES.length(), name.length() - JSON.length());
            samples.put(sample, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    var schema = DataSchema.of(id + "/" + TemplateReader.SCHEMA, template.schema());
    return new Edition(template, schema, samples);
  }

  /**
   * A sample's data as JSON text.
   *
   * @param name the file's name in {@code samples/}, without {@code .json}
   */
  public Optional<String> sample(String name) {
    return Optional.ofNullable(samples.get(name));
  }
}
