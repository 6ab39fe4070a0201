package org.qoltanba.template.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Titles;
import org.qoltanba.template.files.Pointer;
import tools.jackson.databind.JsonNode;

/** Puts what the schema library found into faults of ours. */
final class SchemaFaults {

  /** What is wrong where a keyword is broken; a fault's {@code limit} is the keyword's value. */
  private static final Map<String, String> BY_KEYWORD =
      Map.ofEntries(
          Map.entry("required", SchemaCodes.REQUIRED),
          Map.entry("dependentRequired", SchemaCodes.REQUIRED),
          Map.entry("additionalProperties", SchemaCodes.UNKNOWN_FIELD),
          Map.entry("unevaluatedProperties", SchemaCodes.UNKNOWN_FIELD),
          Map.entry("type", SchemaCodes.WRONG_TYPE),
          Map.entry("minLength", SchemaCodes.TOO_SHORT),
          Map.entry("maxLength", SchemaCodes.TOO_LONG),
          Map.entry("pattern", SchemaCodes.WRONG_PATTERN),
          Map.entry("enum", SchemaCodes.NOT_IN_LIST),
          Map.entry("const", SchemaCodes.NOT_IN_LIST),
          Map.entry("minimum", SchemaCodes.NUMBER_TOO_SMALL),
          Map.entry("exclusiveMinimum", SchemaCodes.NUMBER_TOO_SMALL),
          Map.entry("maximum", SchemaCodes.NUMBER_TOO_LARGE),
          Map.entry("exclusiveMaximum", SchemaCodes.NUMBER_TOO_LARGE),
          Map.entry("multipleOf", SchemaCodes.NOT_A_MULTIPLE),
          Map.entry("minItems", SchemaCodes.TOO_FEW_ITEMS),
          Map.entry("maxItems", SchemaCodes.TOO_MANY_ITEMS),
          Map.entry("uniqueItems", SchemaCodes.REPEATED_ITEMS),
          Map.entry("minProperties", SchemaCodes.TOO_FEW_FIELDS),
          Map.entry("maxProperties", SchemaCodes.TOO_MANY_FIELDS),
          Map.entry("anyOf", SchemaCodes.NO_VARIANT),
          Map.entry("oneOf", SchemaCodes.NO_VARIANT));

  private static final Map<String, String> BY_FORMAT =
      Map.of(
          "date", SchemaCodes.NOT_A_DATE,
          "time", SchemaCodes.NOT_A_TIME,
          "email", SchemaCodes.NOT_AN_EMAIL);

  /** Of a list's values, those that a sentence names; each of many faults has a sentence. */
  private static final int MOST_NAMED = 50;

  private final SchemaFields fields;

  /**
   * @param schema the root of a schema whose references all stay inside it
   */
  SchemaFaults(JsonNode schema) {
    this.fields = new SchemaFields(schema);
  }

  /** The fault; it ends in the member itself where one is missing or unknown. */
  Fault of(Error error) {
    String code = code(error);
    List<Object> path = path(error.getInstanceLocation());
    var arguments = new LinkedHashMap<String, Object>();
    if (code.equals(SchemaCodes.UNKNOWN_FIELD)) {
      arguments.put("allowed", String.join(", ", fields.names(path)));
    }
    if (isAboutMember(code) && error.getProperty() != null) {
      path.add(error.getProperty());
    }
    if (!code.equals(SchemaCodes.UNKNOWN_FIELD)) {
      arguments.put("label", fields.label(path));
    }
    arguments.putAll(demand(code, error.getSchemaNode()));
    Optional<Titles> rule = fields.rule(path);
    if (code.equals(SchemaCodes.REQUIRED) && rule.isPresent()) {
      code = SchemaCodes.REQUIRED_BY_LAW;
      arguments.put("rule", rule.get());
    }
    return new Fault(pointer(DataSchema.DATA, path), code, arguments);
  }

  static String pointer(String prefix, NodePath path) {
    return pointer(prefix, path(path));
  }

  static String pointer(String prefix, List<Object> path) {
    String pointer = prefix;
    for (Object step : path) {
      pointer = Pointer.child(pointer, step);
    }
    return pointer;
  }

  private static List<Object> path(NodePath path) {
    var steps = new ArrayList<Object>();
    for (int i = 0; i < path.getNameCount(); i++) {
      steps.add(path.getElement(i));
    }
    return steps;
  }

  private static boolean isAboutMember(String code) {
    return code.equals(SchemaCodes.REQUIRED) || code.equals(SchemaCodes.UNKNOWN_FIELD);
  }

  private static String code(Error error) {
    if ("format".equals(error.getKeyword())) {
      String format = error.getSchemaNode().asString();
      return OwnFormat.fault(format, error.getInstanceNode().asString())
          .orElseGet(() -> BY_FORMAT.getOrDefault(format, SchemaCodes.WRONG_FORMAT));
    }
    return BY_KEYWORD.getOrDefault(error.getKeyword(), SchemaCodes.INVALID);
  }

  /** What the schema demands, as the sentence of the code mentions it. */
  private static Map<String, Object> demand(String code, JsonNode demand) {
    if (code.equals(SchemaCodes.WRONG_TYPE)) {
      return Map.of("expected", TypeNames.of(demand));
    }
    if (code.equals(SchemaCodes.NOT_IN_LIST)) {
      return Map.of("allowed", list(demand));
    }
    if (code.equals(SchemaCodes.WRONG_FORMAT)) {
      return Map.of("expected", demand.asString());
    }
    return demand != null && demand.isNumber() ? Map.of("limit", demand.decimalValue()) : Map.of();
  }

  private static String list(JsonNode demand) {
    return demand.isArray()
        ? StreamSupport.stream(demand.spliterator(), false)
            .limit(MOST_NAMED)
            .map(JsonNode::asString)
            .collect(Collectors.joining(", "))
        : demand.asString();
  }
}
