package org.qoltanba.template.schema;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qoltanba.document.Language;
import org.qoltanba.document.Titles;
import tools.jackson.databind.JsonNode;

/** What people call the types of JSON. */
final class TypeNames {

  private static final Map<String, Titles> NAMES =
      Map.of(
          "string", new Titles("мәтін", "текст", "text"),
          "number", new Titles("сан", "число", "a number"),
          "integer", new Titles("бүтін сан", "целое число", "a whole number"),
          "boolean", new Titles("true немесе false", "true или false", "true or false"),
          "array", new Titles("тізім", "список", "a list"),
          "object", new Titles("өрістер тобы", "группа полей", "a group of fields"),
          "null", new Titles("бос мән (null)", "пустое значение (null)", "nothing (null)"));

  private TypeNames() {}

  /**
   * @param type the value of a schema's keyword {@code type}: a name or a list of names
   */
  static Titles of(JsonNode type) {
    Stream<JsonNode> names =
        type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type);
    var titles = names.map(name -> NAMES.get(name.asString())).toList();
    Function<Language, String> joined =
        language ->
            titles.stream().map(title -> title.in(language)).collect(Collectors.joining(" / "));
    return new Titles(
        joined.apply(Language.KK), joined.apply(Language.RU), joined.apply(Language.EN));
  }
}
