package org.qoltanba.archive.jpa;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.Titles;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values as the JSON text in which they are kept. */
final class Json {

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** The data in the caller's order, numbers with all their digits. */
  String facts(Facts facts) {
    return mapper.writeValueAsString(facts.tree());
  }

  String parties(List<Party> parties) {
    return mapper.writeValueAsString(parties);
  }

  List<Party> parties(String text) {
    return mapper.readValue(text, new TypeReference<List<Party>>() {});
  }

  String signatures(List<SignatureFacts> signatures) {
    return mapper.writeValueAsString(signatures);
  }

  List<SignatureFacts> signatures(String text) {
    return mapper.readValue(text, new TypeReference<List<SignatureFacts>>() {});
  }

  String faults(List<Fault> faults) {
    return mapper.writeValueAsString(faults.stream().map(this::kept).toList());
  }

  List<Fault> faults(String text) {
    return mapper.readValue(text, new TypeReference<List<KeptFault>>() {}).stream()
        .map(fault -> new Fault(fault.pointer(), fault.code(), decoded(fault.arguments())))
        .toList();
  }

  private KeptFault kept(Fault fault) {
    var arguments = new LinkedHashMap<String, Object>();
    fault.arguments().forEach((name, value) -> arguments.put(name, encoded(value)));
    return new KeptFault(fault.pointer(), fault.code(), arguments);
  }

  private Map<String, Object> decoded(Map<String, Object> arguments) {
    var values = new LinkedHashMap<String, Object>();
    arguments.forEach((name, value) -> values.put(name, decoded(value)));
    return values;
  }

  /** JSON has fewer types than an argument may have: the others are told apart by a member. */
  private Object encoded(Object value) {
    if (value instanceof Titles titles) {
      return Map.of("titles", Map.of("kk", titles.kk(), "ru", titles.ru(), "en", titles.en()));
    }
    if (value instanceof BigDecimal number) {
      return Map.of("decimal", number.toString());
    }
    if (value instanceof Long number) {
      return Map.of("long", number.toString());
    }
    if (value instanceof LocalDate date) {
      return Map.of("date", date.toString());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::encoded).toList();
    }
    return value instanceof Integer || value instanceof Boolean ? value : value.toString();
  }

  private Object decoded(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::decoded).toList();
    }
    if (!(value instanceof Map<?, ?> typed)) {
      return value;
    }
    if (typed.get("titles") instanceof Map<?, ?> titles) {
      return new Titles(text(titles, "kk"), text(titles, "ru"), text(titles, "en"));
    }
    if (typed.containsKey("decimal")) {
      return new BigDecimal(text(typed, "decimal"));
    }
    return typed.containsKey("long")
        ? (Object) Long.valueOf(text(typed, "long"))
        : LocalDate.parse(text(typed, "date"));
  }

  private static String text(Map<?, ?> map, String name) {
    return (String) map.get(name);
  }

  private record KeptFault(String pointer, String code, Map<String, Object> arguments) {}
}
