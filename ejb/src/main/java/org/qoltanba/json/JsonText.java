package org.qoltanba.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Trees written as JSON text. A tree is made of maps with text keys, lists, text, {@code
 * BigDecimal}, {@code Integer}, {@code Long}, booleans and nulls.
 */
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** The tree in UTF-8. */
  public static byte[] bytes(Object tree) {
    return of(tree).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws IllegalArgumentException for a value that is none of those a tree is made of
   */
  public static String of(Object tree) {
    var text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(tree, out);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator out) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map, out);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(element -> write(element, out));
      out.writeEndArray();
    } else {
      writeScalar(value, out);
    }
  }

  private static void writeMap(Map<?, ?> map, JsonGenerator out) {
    out.writeStartObject();
    map.forEach(
        (name, value) -> {
          out.writeName((String) name);
          write(value, out);
        });
    out.writeEndObject();
  }

  private static void writeScalar(Object value, JsonGenerator out) {
    if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Integer || value instanceof Long) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else {
      throw new IllegalArgumentException("no JSON value: " + value.getClass().getName());
    }
  }
}
