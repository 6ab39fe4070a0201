package org.qoltanba.template.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.document.Facts;

/**
 * Lets lists show which members their elements may have.
 *
 * <p>In a loop a name belongs to the list as soon as one of its elements has such a member; else it
 * is looked up further out. Where nobody in a list has, say, a telephone, the applicant's own would
 * be printed for each of them.
 */
final class ListMembers {

  private final SchemaFields fields;
  private final Map<List<Object>, Set<String>> known = new HashMap<>();

  private ListMembers(SchemaFields fields) {
    this.fields = fields;
  }

  /** The data, where the first object of each list has all members that the schema names. */
  static Facts shown(Facts facts, SchemaFields fields) {
    return new Facts(new ListMembers(fields).members(List.of(), facts.tree()));
  }

  private Object value(List<Object> path, Object value) {
    if (value instanceof Map<?, ?> map) {
      return members(path, map);
    }
    return value instanceof List<?> list ? elements(path, list) : value;
  }

  private Map<String, Object> members(List<Object> path, Map<?, ?> map) {
    var members = new LinkedHashMap<String, Object>();
    map.forEach((name, value) -> members.put((String) name, value(below(path, name), value)));
    return members;
  }

  private List<Object> elements(List<Object> path, List<?> list) {
    // The first stands for all, so that a long list is not looked up for each of its elements.
    List<Object> element = below(path, 0);
    var elements = new ArrayList<Object>(list.size());
    boolean shown = false;
    for (Object each : list) {
      Object own = value(element, each);
      if (!shown && own instanceof Map<?, ?>) {
        own = complete(element, (Map<?, ?>) own);
        shown = true;
      }
      elements.add(own);
    }
    return elements;
  }

  private Map<String, Object> complete(List<Object> path, Map<?, ?> object) {
    var all = new LinkedHashMap<String, Object>();
    object.forEach((name, value) -> all.put((String) name, value));
    known.computeIfAbsent(path, fields::names).forEach(name -> all.putIfAbsent(name, null));
    return all;
  }

  private static List<Object> below(List<Object> path, Object step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
