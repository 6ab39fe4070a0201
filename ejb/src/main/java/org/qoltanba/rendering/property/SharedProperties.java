package org.qoltanba.rendering.property;

import java.util.HashMap;
import java.util.Map;
import org.apache.fop.fo.FObj;
import org.apache.fop.fo.PropertyList;
import org.apache.fop.fo.PropertyListMaker;

/**
 * Makes the property lists of one document. FOP's own parse the attributes and resolve the
 * properties of each formatting object anew, and a table has thousands of cells that say the same.
 */
public final class SharedProperties implements PropertyListMaker {

  /** Beyond so many, which take two or three kilobytes each, what is known is forgotten. */
  private static final int LIMIT = 2_000;

  private final Map<Said, Resolved> known = new HashMap<>();

  @Override
  public PropertyList make(FObj object, PropertyList parent) {
    return new SharedList(object, parent, this);
  }

  /** What objects that say this have resolved, or null if none has said it yet. */
  Resolved known(Said said) {
    return known.get(said);
  }

  void remember(Said said, Resolved resolved) {
    if (!said.shareable()) {
      return;
    }
    if (known.size() >= LIMIT) {
      known.clear();
    }
    known.put(said, resolved);
  }
}
