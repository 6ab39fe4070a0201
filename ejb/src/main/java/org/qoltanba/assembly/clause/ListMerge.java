package org.qoltanba.assembly.clause;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Style;

/** Brings a clause's lists into the layout as they are asked for, or joins them to its own. */
final class ListMerge {

  private final Numbering host;
  private final Numbering clause;
  private final ListKinship kinship;
  private final Map<BigInteger, BigInteger> lists = new HashMap<>();
  private final Map<BigInteger, BigInteger> patterns = new HashMap<>();
  private final List<Numbering.AbstractNum> added = new ArrayList<>();

  ListMerge(Numbering host, Numbering clause, ListKinship kinship) {
    this.host = host;
    this.clause = clause;
    this.kinship = kinship;
  }

  /** The layout's id of the clause's list; the same for one that the clause does not define. */
  BigInteger of(BigInteger list) {
    BigInteger known = lists.get(list);
    if (known != null) {
      return known;
    }
    Optional<Numbering.Num> own =
        clause.getNum().stream().filter(num -> list.equals(num.getNumId())).findFirst();
    Optional<Numbering.AbstractNum> pattern = own.flatMap(num -> pattern(clause, num));
    if (pattern.isEmpty()) {
      return list;
    }
    BigInteger merged = joined(pattern.get()).orElseGet(() -> add(own.get(), pattern.get()));
    lists.put(list, merged);
    return merged;
  }

  /** Changes the list that the style's paragraphs are items of. */
  void ofStyle(Style style) {
    PPr properties = style.getPPr();
    if (properties != null
        && properties.getNumPr() != null
        && properties.getNumPr().getNumId() != null
        && properties.getNumPr().getNumId().getVal() != null) {
      BigInteger list = properties.getNumPr().getNumId().getVal();
      properties.getNumPr().getNumId().setVal(of(list));
    }
  }

  /** The first list of the layout that is made from a kindred pattern. */
  private Optional<BigInteger> joined(Numbering.AbstractNum pattern) {
    return host.getNum().stream()
        .filter(num -> pattern(host, num).filter(own -> !added.contains(own)).isPresent())
        .filter(num -> kinship.of(pattern(host, num).get(), pattern))
        .map(Numbering.Num::getNumId)
        .findFirst();
  }

  private BigInteger add(Numbering.Num list, Numbering.AbstractNum pattern) {
    Numbering.Num copy = XmlUtils.deepCopy(list);
    copy.setNumId(next(host.getNum().stream().map(Numbering.Num::getNumId).toList()));
    copy.getAbstractNumId()
        .setVal(patterns.computeIfAbsent(pattern.getAbstractNumId(), id -> add(pattern)));
    host.getNum().add(copy);
    return copy.getNumId();
  }

  private BigInteger add(Numbering.AbstractNum pattern) {
    Numbering.AbstractNum copy = XmlUtils.deepCopy(pattern);
    copy.setAbstractNumId(
        next(host.getAbstractNum().stream().map(Numbering.AbstractNum::getAbstractNumId).toList()));
    // Word takes lists of one nsid for the same list.
    copy.setNsid(null);
    copy.getLvl().forEach(level -> level.setLvlPicBulletId(null));
    host.getAbstractNum().add(copy);
    added.add(copy);
    return copy.getAbstractNumId();
  }

  /** Has the levels of what was added name the styles as the layout does. */
  void finish(StyleMerge styles) {
    for (Numbering.AbstractNum pattern : added) {
      pattern.setStyleLink(null);
      for (Lvl level : pattern.getLvl()) {
        if (level.getPStyle() != null) {
          level.getPStyle().setVal(styles.of(level.getPStyle().getVal()));
        }
      }
    }
  }

  private static Optional<Numbering.AbstractNum> pattern(Numbering numbering, Numbering.Num list) {
    return numbering.getAbstractNum().stream()
        .filter(pattern -> pattern.getAbstractNumId() != null)
        .filter(
            pattern ->
                list.getAbstractNumId() != null
                    && pattern.getAbstractNumId().equals(list.getAbstractNumId().getVal()))
        .findFirst();
  }

  private static BigInteger next(List<BigInteger> taken) {
    return taken.stream().reduce(BigInteger.ZERO, BigInteger::max).add(BigInteger.ONE);
  }
}
