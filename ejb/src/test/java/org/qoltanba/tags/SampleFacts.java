package org.qoltanba.tags;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data with a value of every kind, some of them empty, wrong or huge. */
final class SampleFacts {

  static final Map<String, Object> FACTS = all();

  private SampleFacts() {}

  private static Map<String, Object> person() {
    return Map.of(
        "fullName",
        "Ким Ирина",
        "post",
        "хатшы",
        "caseForms",
        Map.of("genitive", "Ким Ирины", "post", Map.of("dative", "хатшыға")));
  }

  private static Map<String, Object> all() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("name", "Әсем");
    facts.put("nothing", null);
    facts.put("empty", "");
    facts.put("spaces", "  ");
    facts.put("yes", true);
    facts.put("no", false);
    facts.put("zero", new BigDecimal("0"));
    facts.put("sum", new BigDecimal("1.50"));
    facts.put("huge", new BigDecimal("1E+1000000"));
    facts.put("none", List.of());
    facts.put("date", "2026-11-22");
    facts.put("wrong", "22.11.2026");
    facts.put("phone", "root-phone");
    facts.put("head", Map.of("post", "director", "a/b", "31.12.26"));
    facts.put("tags", "{{name}}");
    facts.put("whole", new BigDecimal("18"));
    facts.put("shop", Map.of());
    facts.put("person", person());
    facts.put("wife", Map.of("fullName", "Ахметова Айгүл", "sex", "female"));
    var second = new LinkedHashMap<String, Object>();
    second.put("fullName", "B");
    facts.put(
        "relatives",
        List.of(
            Map.of("fullName", "A", "phone", "1", "children", List.of("x", "y")),
            second,
            Map.of("fullName", "C")));
    return facts;
  }
}
