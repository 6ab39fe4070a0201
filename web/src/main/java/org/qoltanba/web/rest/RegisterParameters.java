package org.qoltanba.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.State;
import org.qoltanba.json.answer.RecordJson;

/** The query of the register. */
final class RegisterParameters {

  private static final Set<String> KNOWN =
      Set.of("template", "state", "from", "to", "reference", "number", "page", "size");

  private final Parameters parameters;

  private RegisterParameters(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * @throws Refusal (malformed) with {@code parameter-unknown}, {@code parameter-repeated}, {@code
   *     parameter-form}, {@code number-form} or {@code page-range}
   */
  static RegisterQuery read(MultivaluedMap<String, String> query) {
    var parameters = new Parameters(query, KNOWN);
    var reader = new RegisterParameters(parameters);
    return new RegisterQuery(
        parameters.text("template"),
        reader.state(),
        reader.time("from"),
        reader.time("to"),
        parameters.text("reference"),
        parameters.text("number"),
        reader.number("page", 0),
        reader.number("size", 50));
  }

  private Optional<State> state() {
    return parameters
        .text("state")
        .map(
            word ->
                Stream.of(State.values())
                    .filter(state -> RecordJson.word(state).equals(word))
                    .findFirst()
                    .orElseThrow(() -> Parameters.malformed("state")));
  }

  private Optional<Instant> time(String name) {
    try {
      return parameters.text(name).map(value -> OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeException e) {
      throw Parameters.malformed(name);
    }
  }

  private int number(String name, int otherwise) {
    Optional<String> value = parameters.text(name);
    if (value.filter(text -> !text.matches("\\d{1,9}")).isPresent()) {
      throw Parameters.malformed(name);
    }
    return value.map(Integer::parseInt).orElse(otherwise);
  }
}
