package org.qoltanba.lint.schema;

import java.util.List;
import java.util.Map;
import org.qoltanba.document.DeadlineRule;
import org.qoltanba.template.deadlines.Deadlines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What tags may ask of deadlines, as a schema says it. */
final class DeadlineFields {

  /** The members of a deadline, each with its format; the empty one stands for any text. */
  private static final Map<String, String> MEMBERS =
      Map.of("lastDay", "date", "countedFrom", "date", "title", "", "act", "", "article", "");

  private DeadlineFields() {}

  static JsonNode of(List<DeadlineRule> rules) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    if (!rules.isEmpty()) {
      ObjectNode all = object(root.putObject("properties"), Deadlines.MEMBER);
      rules.forEach(rule -> deadline(object(all, rule.id())));
    }
    return root;
  }

  private static ObjectNode object(ObjectNode properties, String name) {
    return properties.putObject(name).put("type", "object").putObject("properties");
  }

  private static void deadline(ObjectNode properties) {
    MEMBERS.forEach(
        (name, format) -> {
          ObjectNode text = properties.putObject(name).put("type", "string");
          if (!format.isEmpty()) {
            text.put("format", format);
          }
        });
  }
}
