package org.qoltanba.lint.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.lint.finding.Finding;
import org.qoltanba.lint.finding.Report;
import org.qoltanba.lint.finding.Severity;
import org.qoltanba.tags.Place;
import org.qoltanba.template.files.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a schema tells of what kind the data is that could hurt someone. */
public final class SensitivityRules {

  private static final String KEYWORD = "x-sensitive";
  private static final List<String> KINDS =
      List.of("health", "violence", "child", "address", "identity");

  /** Keywords whose members are named by authors: one of them may well be called as a keyword. */
  private static final Set<String> NAMED =
      Set.of("properties", "patternProperties", "dependentSchemas", "$defs");

  private final String file;
  private final Report report;

  /**
   * @param file the schema's name
   */
  public SensitivityRules(String file, Report report) {
    this.file = file;
    this.report = report;
  }

  /**
   * @param schema JSON text, already found sound
   */
  public void check(String schema) {
    schema(JsonMapper.shared().readTree(schema), "");
  }

  private void schema(JsonNode node, String pointer) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        schema(node.get(i), Pointer.child(pointer, i));
      }
    }
    node.properties().forEach(member -> keyword(member.getKey(), member.getValue(), pointer));
  }

  private void keyword(String name, JsonNode value, String parent) {
    String pointer = Pointer.child(parent, name);
    if (name.equals(KEYWORD)) {
      kind(value, pointer);
    } else if (NAMED.contains(name)) {
      value
          .properties()
          .forEach(own -> schema(own.getValue(), Pointer.child(pointer, own.getKey())));
    } else {
      schema(value, pointer);
    }
  }

  private void kind(JsonNode value, String pointer) {
    if (!value.isString() || !KINDS.contains(value.asString())) {
      report.add(
          new Finding(
              Severity.ERROR,
              "unknown-sensitivity",
              file,
              new Place(pointer, 0, ""),
              Map.of("allowed", KINDS)));
    }
  }
}
