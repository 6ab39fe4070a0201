package org.qoltanba.template.schema;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.template.files.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts as the tree that the schema library reads. A number such as {@code 1e999999999} takes
 * minutes to reckon with or to print, so numbers of too many digits are left out as faults; too
 * long texts are cut.
 */
final class JsonFacts {

  static final int MOST_DIGITS = 40;

  /** Some formats take seconds to think about a text of millions. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final int MOST_CHARACTERS = 1_000_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final List<Fault> faults = new ArrayList<>();

  /** The steps to the value at hand; a pointer for each would be far more text than the facts. */
  private final Deque<Object> path = new ArrayDeque<>();

  private final JsonNode root;

  JsonFacts(Facts facts) {
    root = node(facts.tree());
  }

  JsonNode root() {
    return root;
  }

  List<Fault> faults() {
    return faults;
  }

  private JsonNode node(Object value) {
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach((name, member) -> object.set((String) name, inside(name, member)));
      return object;
    }
    if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode(list.size());
      list.forEach(element -> array.add(inside(array.size(), element)));
      return array;
    }
    if (value instanceof BigDecimal number) {
      return number(number);
    }
    if (value instanceof Boolean truth) {
      return NODES.booleanNode(truth);
    }
    return value == null ? NODES.nullNode() : text((String) value);
  }

  private JsonNode text(String text) {
    if (text.length() > MOST_CHARACTERS) {
      faults.add(new Fault(pointer(), SchemaCodes.TOO_MUCH_DATA));
      return NODES.stringNode(text.substring(0, MOST_CHARACTERS));
    }
    return NODES.stringNode(text);
  }

  private JsonNode inside(Object step, Object value) {
    path.addLast(step);
    JsonNode node = node(value);
    path.removeLast();
    return node;
  }

  private String pointer() {
    String pointer = DataSchema.DATA;
    for (Object step : path) {
      pointer = Pointer.child(pointer, step);
    }
    return pointer;
  }

  private JsonNode number(BigDecimal number) {
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      faults.add(new Fault(pointer(), SchemaCodes.TOO_MANY_DIGITS, Map.of("limit", MOST_DIGITS)));
      return NODES.numberNode(0);
    }
    // The validator takes whole limits for limits of a long, and no larger decimal for a number.
    return number.abs().compareTo(LARGEST) > 0
        ? NODES.numberNode(number.toBigInteger())
        : NODES.numberNode(number);
  }
}
