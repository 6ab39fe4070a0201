package org.qoltanba.archive.jpa.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.document.Facts;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was typed, and the places at which it is not mended, as the JSON texts that are kept. */
final class TypedFacts {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private TypedFacts() {}

  static byte[] bytes(Facts facts) {
    return MAPPER.writeValueAsBytes(facts.tree());
  }

  static String text(Set<String> places) {
    return MAPPER.writeValueAsString(places.stream().sorted().toList());
  }

  static Set<String> places(String json) {
    return Set.of(MAPPER.readValue(json, String[].class));
  }

  static Facts of(byte[] json) {
    return new Facts(members(MAPPER.readValue(json, Map.class)));
  }

  private static Map<String, Object> members(Map<?, ?> map) {
    var members = new LinkedHashMap<String, Object>();
    map.forEach((name, value) -> members.put((String) name, value(value)));
    return members;
  }

  private static Object value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return members(map);
    }
    if (value instanceof List<?> list) {
      var elements = new ArrayList<Object>();
      list.forEach(element -> elements.add(value(element)));
      return elements;
    }
    boolean whole = value instanceof Number && !(value instanceof BigDecimal);
    return whole ? new BigDecimal(value.toString()) : value;
  }
}
