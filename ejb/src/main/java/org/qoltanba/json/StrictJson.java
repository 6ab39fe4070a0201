package org.qoltanba.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259) into a tree, and refuses what readers of JSON are known to disagree on. */
public final class StrictJson {

  static final int MAX_DEPTH = 64;

  private static final int MAX_DIGITS = 40;
  private static final int MAX_NAME = 200;
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH + 1)
                  .maxNameLength(MAX_NAME)
                  .maxNumberLength(2 * MAX_DIGITS)
                  .build())
          .build();

  private final JsonParser parser;

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * @param pointer to the text in the request, which the faults' pointers begin with
   * @return maps (in the order of the text), lists, text, {@code BigDecimal}, booleans, null
   * @throws Refusal (malformed) with one fault: {@code not-utf-8}, {@code broken-json} (arguments
   *     {@code line} and {@code column}, counted from 1), {@code too-deep}, {@code
   *     duplicate-member}, {@code number-range} or {@code forbidden-character}
   */
  public static Object read(String pointer, byte[] json) {
    Place place = Place.at(pointer);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), decode(place, json))) {
      var reader = new StrictJson(parser);
      parser.nextToken();
      Object tree = reader.value(place, 0);
      if (parser.nextToken() != null) {
        throw broken(place, parser.currentTokenLocation());
      }
      return tree;
    } catch (JacksonException e) {
      throw broken(place, e.getLocation());
    }
  }

  private Object value(Place place, int depth) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw broken(place, parser.currentLocation());
    }
    return switch (token) {
      case START_OBJECT -> object(place, deeper(place, depth));
      case START_ARRAY -> array(place, deeper(place, depth));
      case VALUE_STRING -> Characters.checked(place, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw broken(place, parser.currentTokenLocation());
    };
  }

  private Map<String, Object> object(Place place, int depth) {
    var members = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Characters.checked(place, name);
      Place inner = place.member(name);
      if (members.containsKey(name)) {
        throw Refusal.malformed(new Fault(inner.pointer(), "duplicate-member"));
      }
      parser.nextToken();
      members.put(name, value(inner, depth));
    }
    return members;
  }

  private List<Object> array(Place place, int depth) {
    var elements = new ArrayList<Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(place.element(elements.size()), depth));
    }
    return elements;
  }

  private BigDecimal number(Place place) {
    try {
      BigDecimal number = parser.getDecimalValue();
      // A short text such as 1e999999999 is a number that fills the memory once written out.
      if (number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // An exponent that no number of Java's has; what is thrown quotes it, so it ends here.
    }
    throw Refusal.malformed(
        new Fault(place.pointer(), "number-range", Map.of("digits", MAX_DIGITS)));
  }

  private static int deeper(Place place, int depth) {
    if (depth == MAX_DEPTH) {
      throw Refusal.malformed(new Fault(place.pointer(), "too-deep", Map.of("limit", MAX_DEPTH)));
    }
    return depth + 1;
  }

  private static String decode(Place place, byte[] json) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return marked ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Refusal.malformed(new Fault(place.pointer(), "not-utf-8"));
    }
  }

  private static Refusal broken(Place place, TokenStreamLocation location) {
    Map<String, Object> where =
        location == null
            ? Map.of("line", 1, "column", 1)
            : Map.of("line", location.getLineNr(), "column", location.getColumnNr());
    return Refusal.malformed(new Fault(place.pointer(), "broken-json", where));
  }
}
