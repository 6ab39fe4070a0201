package org.qoltanba.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of a JSON text that stays JSON.
 *
 * @param one the number of a member, counted on from the first when the last is reached
 * @param other the same
 * @param json the text of what is put there
 */
record JsonDistortion(Kind kind, int one, int other, String json) {

  private static final int MANY = 400;
  private static final int LARGEST = 1_000_000;
  private static final String MARK = "put here ";

  enum Kind {
    DROP,
    SAY,
    SAY_MORE,
    COPY,
    MULTIPLY,
    WRAP
  }

  /** Where a value stands. */
  private record Slot(ObjectNode object, String name) {

    JsonNode value() {
      return object.get(name);
    }
  }

  static String all(List<JsonDistortion> distortions, String json) {
    JsonNode tree = JsonMapper.shared().readTree(json);
    for (int i = 0; i < distortions.size(); i++) {
      distortions.get(i).apply(tree, MARK + i);
    }
    String text = tree.toString();
    for (int i = 0; i < distortions.size(); i++) {
      text = text.replace("\"" + MARK + i + "\"", distortions.get(i).json);
    }
    return text;
  }

  private void apply(JsonNode tree, String mark) {
    var slots = new ArrayList<Slot>();
    slots(tree, slots);
    if (slots.isEmpty()) {
      return;
    }
    Slot slot = slots.get(Math.floorMod(one, slots.size()));
    JsonNode copy = slots.get(Math.floorMod(other, slots.size())).value().deepCopy();
    switch (kind) {
      case DROP -> slot.object().remove(slot.name());
      case SAY -> slot.object().put(slot.name(), mark);
      case SAY_MORE -> slot.object().put(slot.name() + "s", mark);
      case COPY -> slot.object().set(slot.name(), copy);
      case MULTIPLY -> slot.object().set(slot.name(), many(slot.value()));
      case WRAP -> slot.object().putArray(slot.name()).add(copy);
    }
  }

  /** Fewer of what is large: what is multiplied twice would not fit into the memory. */
  private static ArrayNode many(JsonNode value) {
    ArrayNode all = JsonMapper.shared().createArrayNode();
    int times = Math.max(2, Math.min(MANY, LARGEST / value.toString().length()));
    for (int i = 0; i < times; i++) {
      all.add(value.deepCopy());
    }
    return all;
  }

  private static void slots(JsonNode node, List<Slot> slots) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        slots.add(new Slot(object, member.getKey()));
        slots(member.getValue(), slots);
      }
    } else {
      node.forEach(element -> slots(element, slots));
    }
  }
}
