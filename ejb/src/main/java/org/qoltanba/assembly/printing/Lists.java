package org.qoltanba.assembly.printing;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.docx4j.XmlUtils;
import org.docx4j.wml.PPr;

/** Gives lists that begin anew in a loop an id of their own in each round but the first. */
public final class Lists {

  private final Set<BigInteger> begun = new HashSet<>();
  private final Map<BigInteger, BigInteger> current = new HashMap<>();
  private final Map<BigInteger, BigInteger> added = new LinkedHashMap<>();
  private BigInteger last;

  /**
   * @param last the greatest id of a {@code w:num} that is taken
   */
  public Lists(BigInteger last) {
    this.last = last;
  }

  void restart(Set<BigInteger> lists) {
    for (BigInteger list : lists) {
      if (!begun.add(list)) {
        last = last.add(BigInteger.ONE);
        current.put(list, last);
        added.put(last, list);
      }
    }
  }

  /** The properties with the list's id of this round. */
  PPr of(PPr properties) {
    if (current.isEmpty()
        || properties == null
        || properties.getNumPr() == null
        || properties.getNumPr().getNumId() == null) {
      return properties;
    }
    BigInteger own = current.get(properties.getNumPr().getNumId().getVal());
    if (own == null) {
      return properties;
    }
    PPr copy = XmlUtils.deepCopy(properties);
    copy.getNumPr().getNumId().setVal(own);
    return copy;
  }

  /** The ids that were given, each with the id of the list that it is a copy of. */
  public Map<BigInteger, BigInteger> added() {
    return added;
  }
}
