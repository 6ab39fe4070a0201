package org.qoltanba.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.State;
import org.qoltanba.json.answer.RecordJson;

/**
 * The query of the register.
 *
 * <p>A fault's pointer is empty, for a parameter has no place in a JSON body; its argument {@code
 * parameter} names the one at fault.
 */
final class RegisterParameters {

  private static final Set<String> KNOWN =
      Set.of("template", "state", "from", "to", "reference", "page", "size");

  private final MultivaluedMap<String, String> parameters;

  private RegisterParameters(MultivaluedMap<String, String> parameters) {
    this.parameters = parameters;
  }

  /**
   * @throws Refusal (malformed) with {@code parameter-unknown}, {@code parameter-repeated}, {@code
   *     parameter-form} or {@code page-range}
   */
  static RegisterQuery read(MultivaluedMap<String, String> parameters) {
    parameters.forEach(RegisterParameters::check);
    var reader = new RegisterParameters(parameters);
    return new RegisterQuery(
        reader.text("template"),
        reader.state(),
        reader.time("from"),
        reader.time("to"),
        reader.text("reference"),
        reader.number("page", 0),
        reader.number("size", 50));
  }

  private static void check(String name, List<String> values) {
    if (!KNOWN.contains(name)) {
      throw fault("parameter-unknown", name.substring(0, Math.min(40, name.length())));
    }
    if (values.size() > 1) {
      throw fault("parameter-repeated", name);
    }
    // PostgreSQL takes no NUL in any text, not even in one to compare with.
    if (values.get(0).indexOf('\0') >= 0) {
      throw fault("parameter-form", name);
    }
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(parameters.getFirst(name)).filter(value -> !value.isEmpty());
  }

  private Optional<State> state() {
    return text("state")
        .map(
            word ->
                Stream.of(State.values())
                    .filter(state -> RecordJson.word(state).equals(word))
                    .findFirst()
                    .orElseThrow(() -> fault("parameter-form", "state")));
  }

  private Optional<Instant> time(String name) {
    try {
      return text(name).map(value -> OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeException e) {
      throw fault("parameter-form", name);
    }
  }

  private int number(String name, int otherwise) {
    Optional<String> value = text(name);
    if (value.filter(text -> !text.matches("\\d{1,9}")).isPresent()) {
      throw fault("parameter-form", name);
    }
    return value.map(Integer::parseInt).orElse(otherwise);
  }

  private static Refusal fault(String code, String parameter) {
    return Refusal.malformed(new Fault("", code, Map.of("parameter", parameter)));
  }
}
