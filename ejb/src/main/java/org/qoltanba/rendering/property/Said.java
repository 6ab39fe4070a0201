package org.qoltanba.rendering.property;

import java.util.ArrayList;
import java.util.List;
import org.apache.fop.fo.FObj;
import org.xml.sax.Attributes;

/**
 * Everything that the properties come from which equal objects share.
 *
 * @param kind what the objects are
 * @param around what is resolved for the objects in which they stand, or null
 * @param attributes names and values in turns
 * @param shareable whether the values hang on nothing else: percentages and functions look at other
 *     objects, and attributes of other namespaces are told to each object
 */
record Said(
    Class<? extends FObj> kind, Resolved around, List<String> attributes, boolean shareable) {

  private static final String COLUMN = "column-number";
  private static final String ID = "id";

  static Said by(FObj object, Resolved around, Attributes attributes) {
    List<String> said = new ArrayList<>(2 * attributes.getLength());
    boolean shareable = true;
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getQName(i);
      String value = attributes.getValue(i);
      if (!isOwn(name)) {
        said.add(name);
        said.add(value);
        shareable &= isPlain(name, attributes.getURI(i), value);
      }
    }
    return new Said(object.getClass(), around, said, shareable);
  }

  /** Whether each object has such an attribute for itself: its name, and its column in a table. */
  static boolean isOwn(String name) {
    return ID.equals(name) || COLUMN.equals(name);
  }

  private static boolean isPlain(String name, String namespace, String value) {
    return !value.endsWith("%")
        && !value.endsWith(")")
        && (namespace.isEmpty() || name.startsWith("xml:"));
  }
}
