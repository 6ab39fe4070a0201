package org.qoltanba.assembly.zip;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Numbering;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.OfficeXml;

/**
 * The lists of a layout ({@code w:num}; ISO/IEC 29500-1, 17.9.15).
 *
 * @param part empty where there are no lists
 * @param restarting the ids of those that say themselves where they begin anew
 * @param last the greatest id
 */
public record ListNumbers(String part, Set<BigInteger> restarting, BigInteger last) {

  public static ListNumbers read(String part, byte[] xml) {
    var restarting = new HashSet<BigInteger>();
    BigInteger last = BigInteger.ZERO;
    for (Numbering.Num list : numbering(part, xml).getNum()) {
      if (list.getNumId() != null) {
        last = last.max(list.getNumId());
        if (list.getLvlOverride().stream()
            .map(Numbering.Num.LvlOverride::getStartOverride)
            .anyMatch(Objects::nonNull)) {
          restarting.add(list.getNumId());
        }
      }
    }
    return new ListNumbers(part, restarting, last);
  }

  public static ListNumbers none() {
    return new ListNumbers("", Set.of(), BigInteger.ZERO);
  }

  /**
   * The part with more lists.
   *
   * @param added the id of each, with the id of the list that it is a copy of
   */
  public byte[] with(Map<BigInteger, BigInteger> added, byte[] xml) {
    Numbering numbering = numbering(part, xml);
    added.forEach(
        (own, source) ->
            numbering.getNum().stream()
                .filter(list -> source.equals(list.getNumId()))
                .findFirst()
                .map(XmlUtils::deepCopy)
                .ifPresent(
                    copy -> {
                      copy.setNumId(own);
                      numbering.getNum().add(copy);
                    }));
    numbering.setIgnorable(OfficeXml.declared(numbering.getIgnorable()));
    return OfficeXml.write(part, numbering, numbering.getIgnorable());
  }

  private static Numbering numbering(String part, byte[] xml) {
    if (XmlUtils.unwrap(OfficeXml.read(part, xml, Context.jc)) instanceof Numbering numbering) {
      return numbering;
    }
    throw new BrokenLayout("unreadable-numbering", part);
  }
}
