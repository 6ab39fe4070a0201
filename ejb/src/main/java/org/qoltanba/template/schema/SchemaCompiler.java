package org.qoltanba.template.schema;

import com.networknt.schema.InvalidSchemaException;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.NonValidationKeyword;
import org.qoltanba.template.deadlines.Deadlines;
import org.qoltanba.template.files.TemplateBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the text of a schema into one that can be asked, after holding it against the meta-schema
 * of JSON Schema 2020-12 and against what is ours: keywords of our own begin with {@code x-}, all
 * references stay inside the file, nothing is fetched.
 */
final class SchemaCompiler {

  /** The library calls itself some dozens of times for each level. */
  private static final int DEEPEST = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String file;

  SchemaCompiler(String file) {
    this.file = file;
  }

  /**
   * @throws TemplateBroken where the text is no such schema
   */
  Schema compile(String text) {
    JsonNode node = parse(text);
    refuseOtherDialects(node);
    refuseReserved(node);
    holdAgainstMetaSchema(node);
    new SchemaReferences(file, node).check();
    try {
      Schema schema = registry().getSchema(node);
      schema.initializeValidators();
      return schema;
    } catch (SchemaException e) {
      throw new TemplateBroken(file, "", TemplateBroken.NOT_A_SCHEMA, e);
    }
  }

  private JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new TemplateBroken(file, "", TemplateBroken.UNREADABLE, e);
    }
  }

  private void refuseOtherDialects(JsonNode node) {
    if (!node.path("$schema").asString("").equals(DialectId.DRAFT_2020_12)) {
      throw new TemplateBroken(file, "/$schema", TemplateBroken.WRONG_VALUE);
    }
  }

  private void refuseReserved(JsonNode node) {
    if (node.path("properties").has(Deadlines.MEMBER)) {
      String place = "/properties/" + Deadlines.MEMBER;
      throw new TemplateBroken(file, place, TemplateBroken.RESERVED_FIELD);
    }
  }

  private void holdAgainstMetaSchema(JsonNode node) {
    Schema metaSchema = registry().getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
    metaSchema.validate(node).stream()
        .findFirst()
        .ifPresent(
            error -> {
              String place = SchemaFaults.pointer("", error.getInstanceLocation());
              throw new TemplateBroken(file, place, TemplateBroken.NOT_A_SCHEMA);
            });
  }

  /** One for each schema: the library remembers schemas by their {@code $id} in it. */
  private static SchemaRegistry registry() {
    Dialect dialect =
        Dialect.builder(Dialects.getDraft202012())
            .formats(OwnFormat.all())
            .unknownKeywordFactory((name, context) -> ownKeyword(name))
            .build();
    var config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .losslessNarrowing(true)
            .preloadSchema(true)
            .regularExpressionFactory(BoundedExpression::new)
            .build();
    return SchemaRegistry.withDefaultDialect(
        dialect, builder -> builder.schemaRegistryConfig(config));
  }

  private static Keyword ownKeyword(String name) {
    if (name.startsWith("x-")) {
      return new NonValidationKeyword(name);
    }
    throw new InvalidSchemaException(
        com.networknt.schema.Error.builder().message("unknown keyword " + name).build());
  }
}
