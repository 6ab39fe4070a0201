package org.qoltanba.template.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import tools.jackson.databind.JsonNode;

/**
 * Terms that a law limits: beside a date, {@code "x-max-term": {"from": "/issueDate", "years": 3}}
 * says that it is not before the date at that place of the data, nor more than so many years after
 * it.
 */
final class LegalTerms {

  private final SchemaFields fields;
  private final Facts facts;
  private final List<Fault> faults = new ArrayList<>();

  private LegalTerms(SchemaFields fields, Facts facts) {
    this.fields = fields;
    this.facts = facts;
  }

  static List<Fault> faults(JsonNode schema, Facts facts) {
    var terms = new LegalTerms(new SchemaFields(schema), facts);
    terms.look(List.of(), facts.tree());
    return terms.faults;
  }

  private void look(List<Object> path, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, member) -> look(with(path, name), member));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        look(with(path, i), list.get(i));
      }
    } else if (value instanceof String text) {
      fields
          .annotation(path, "x-max-term")
          .ifPresent(term -> date(text).ifPresent(end -> compare(path, end, term)));
    }
  }

  private void compare(List<Object> path, LocalDate end, JsonNode term) {
    int years = term.path("years").asInt();
    Optional<LocalDate> start = start(term.path("from").asString(""));
    if (start.filter(end::isBefore).isPresent()) {
      faults.add(fault(path, SchemaCodes.TERM_BEFORE_START, years));
    } else if (start.map(from -> from.plusYears(years)).filter(end::isAfter).isPresent()) {
      faults.add(fault(path, SchemaCodes.TERM_TOO_LONG, years));
    }
  }

  private Fault fault(List<Object> path, String code, int years) {
    Object rule = fields.rule(path).<Object>map(titles -> titles).orElse("");
    return new Fault(
        SchemaFaults.pointer(DataSchema.DATA, path),
        code,
        Map.of("label", fields.label(path), "years", years, "rule", rule));
  }

  private Optional<LocalDate> start(String pointer) {
    return facts
        .at(pointer)
        .flatMap(value -> value instanceof String text ? date(text) : Optional.empty());
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<Object> with(List<Object> path, Object step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
