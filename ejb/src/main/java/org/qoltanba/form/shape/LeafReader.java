package org.qoltanba.form.shape;

import java.util.List;
import java.util.stream.StreamSupport;
import org.qoltanba.document.Titles;
import tools.jackson.databind.JsonNode;

/** Reads what a schema says of a single value. */
final class LeafReader {

  /** Longer texts get a field of several lines. */
  private static final int LINE = 400;

  private static final int LONGEST = 20_000;

  private static final Option YES = new Option("true", new Titles("иә", "да", "yes"));
  private static final Option NO = new Option("false", new Titles("жоқ", "нет", "no"));

  private LeafReader() {}

  static Shape.Leaf leaf(JsonNode schema) {
    LeafKind kind = kind(schema);
    List<Option> options =
        switch (kind) {
          case CHOICE -> options(schema);
          case TRUTH -> List.of(YES, NO);
          case AGREEMENT -> List.of(YES);
          default -> List.of();
        };
    return new Shape.Leaf(kind, options, schema.path("maxLength").asInt(LONGEST));
  }

  /** In the order of the schema, each by its {@code x-options} where it has words. */
  static List<Option> options(JsonNode schema) {
    return StreamSupport.stream(schema.path("enum").spliterator(), false)
        .filter(value -> !value.isNull())
        .map(value -> new Option(value.asString(), words(schema, value.asString())))
        .toList();
  }

  private static Titles words(JsonNode schema, String value) {
    return ShapeReader.titles(schema.path("x-options"), value)
        .orElseGet(() -> ShapeReader.same(value));
  }

  private static LeafKind kind(JsonNode schema) {
    if (schema.has("enum")) {
      return LeafKind.CHOICE;
    }
    if (schema.path("const").asBoolean(false)) {
      return LeafKind.AGREEMENT;
    }
    if (ShapeReader.is(schema, "boolean")) {
      return LeafKind.TRUTH;
    }
    if (ShapeReader.is(schema, "number")) {
      return LeafKind.NUMBER;
    }
    if (ShapeReader.is(schema, "integer")) {
      return LeafKind.WHOLE_NUMBER;
    }
    return text(schema);
  }

  private static LeafKind text(JsonNode schema) {
    return switch (schema.path("format").asString("")) {
      case "date" -> LeafKind.DATE;
      case "iin" -> LeafKind.IIN;
      case "bin" -> LeafKind.BIN;
      case "phone" -> LeafKind.PHONE;
      case "email" -> LeafKind.EMAIL;
      default -> schema.path("maxLength").asInt(LINE) > LINE ? LeafKind.LONG_TEXT : LeafKind.TEXT;
    };
  }
}
