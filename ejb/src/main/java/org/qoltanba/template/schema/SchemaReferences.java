package org.qoltanba.template.schema;

import java.util.Set;
import org.qoltanba.template.files.Pointer;
import org.qoltanba.template.files.TemplateBroken;
import org.qoltanba.template.files.YamlNode;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Sees to it that a schema refers to nothing outside its own file. */
record SchemaReferences(String file, JsonNode root) {

  /** They would change what a reference means, or mean something elsewhere. */
  private static final Set<String> REFUSED = Set.of("$dynamicRef", "$dynamicAnchor", "$anchor");

  /** Below these, names are data or members, not keywords. */
  private static final Set<String> NAMES = Set.of("properties", "$defs", "dependentSchemas");

  private static final Set<String> VALUES = Set.of("enum", "const", "default", "examples");

  /**
   * @throws TemplateBroken at the first reference that leaves the file or leads nowhere
   */
  void check() {
    checkSchema("", root);
  }

  private void checkSchema(String place, JsonNode schema) {
    if (schema.isArray()) {
      for (int i = 0; i < schema.size(); i++) {
        checkSchema(Pointer.child(place, i), schema.get(i));
      }
    }
    schema
        .properties()
        .forEach(
            keyword ->
                checkKeyword(
                    Pointer.child(place, keyword.getKey()), keyword.getKey(), keyword.getValue()));
  }

  private void checkKeyword(String place, String name, JsonNode value) {
    if (REFUSED.contains(name) || name.equals("$id") && !place.equals("/$id")) {
      throw new TemplateBroken(file, place, TemplateBroken.FOREIGN_REFERENCE);
    }
    if (name.equals("$ref")) {
      checkReference(place, value.asString(""));
    } else if (NAMES.contains(name)) {
      value
          .properties()
          .forEach(member -> checkSchema(Pointer.child(place, member.getKey()), member.getValue()));
    } else if (name.startsWith("x-label") || name.startsWith("x-help")) {
      new YamlNode(file, place, value).titles();
    } else if (!VALUES.contains(name) && !name.startsWith("x-")) {
      checkSchema(place, value);
    }
  }

  private void checkReference(String place, String reference) {
    boolean inside = reference.equals("#") || reference.startsWith("#/");
    if (!inside || target(root, reference).isMissingNode()) {
      throw new TemplateBroken(file, place, TemplateBroken.FOREIGN_REFERENCE);
    }
  }

  /**
   * @param reference {@code #} or {@code #/…}
   */
  static JsonNode target(JsonNode root, String reference) {
    return root.at(JsonPointer.compile(reference.substring(1)));
  }
}
