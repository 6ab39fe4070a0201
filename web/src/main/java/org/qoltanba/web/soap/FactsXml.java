package org.qoltanba.web.soap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.Place;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.web.soap.wire.ArrayValue;
import org.qoltanba.web.soap.wire.Member;
import org.qoltanba.web.soap.wire.ObjectValue;
import org.qoltanba.web.soap.wire.Value;

/** The generic XML tree as data of a paper. */
final class FactsXml {

  private static final int MAX_NUMBER = 80;

  private FactsXml() {}

  /**
   * The tree goes through JSON text, so that one set of rules bounds both forms.
   *
   * @param place the pointer that faults begin with
   * @throws Refusal (malformed) as for JSON
   */
  static Facts read(String place, ObjectValue object) {
    return RequestJson.facts(place, JsonText.bytes(tree(Place.at(place), object)));
  }

  private static Map<String, Object> tree(Place place, ObjectValue object) {
    var tree = new LinkedHashMap<String, Object>();
    for (Member member : object.members) {
      String name = name(place, member);
      Place inner = place.member(name);
      if (tree.containsKey(name)) {
        throw Refusal.malformed(new Fault(inner.pointer(), "duplicate-member"));
      }
      tree.put(name, tree(inner, member));
    }
    return tree;
  }

  private static String name(Place place, Member member) {
    if (member.name == null) {
      throw SoapRequests.missing(place.pointer());
    }
    return member.name;
  }

  private static List<Object> tree(Place place, ArrayValue array) {
    var tree = new ArrayList<Object>();
    for (Value item : array.items) {
      tree.add(tree(place.element(tree.size()), item));
    }
    return tree;
  }

  private static Object tree(Place place, Value value) {
    if (value.object != null) {
      return tree(place, value.object);
    }
    if (value.array != null) {
      return tree(place, value.array);
    }
    if (value.string != null) {
      return value.string;
    }
    if (value.number != null) {
      return number(place, value.number.strip());
    }
    return scalar(place, value);
  }

  private static Object scalar(Place place, Value value) {
    if (value.bool == null && value.nil == null) {
      throw Refusal.malformed(new Fault(place.pointer(), "missing-member"));
    }
    return value.bool;
  }

  private static BigDecimal number(Place place, String text) {
    if (text.length() > MAX_NUMBER) {
      throw Refusal.malformed(
          new Fault(place.pointer(), "number-range", Map.of("digits", MAX_NUMBER / 2)));
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw Refusal.malformed(
          new Fault(place.pointer(), "wrong-type", Map.of("expected", "number")));
    }
  }
}
