package org.qoltanba.assembly.zip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.relationships.Relationship;
import org.docx4j.relationships.Relationships;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.OfficeXml;

/** The relationships of a package and of its parts (ISO/IEC 29500-2, clause 9.3). */
public final class Relations {

  public static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String EXTERNAL = "External";

  private Relations() {}

  /** The name of the entry that holds the part's relationships. */
  public static String entryOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  public static List<Relationship> read(String entry, Map<String, byte[]> entries) {
    byte[] xml = entries.get(entry);
    if (xml == null) {
      return new ArrayList<>();
    }
    Object read = OfficeXml.read(entry, xml, Context.jcRelationships);
    if (XmlUtils.unwrap(read) instanceof Relationships relationships) {
      var all = new ArrayList<Relationship>(relationships.getRelationship());
      if (all.stream().allMatch(Relations::complete)) {
        return all;
      }
    }
    throw new BrokenLayout("unreadable-relationships", entry);
  }

  private static boolean complete(Relationship relationship) {
    return relationship.getId() != null
        && relationship.getType() != null
        && relationship.getTarget() != null;
  }

  public static byte[] write(String entry, List<Relationship> relationships) {
    var all = new Relationships();
    all.getRelationship().addAll(relationships);
    return OfficeXml.writeList(entry, all, Context.jcRelationships);
  }

  /**
   * @param type the whole URI
   */
  public static Relationship of(String id, String type, String target) {
    var relationship = new Relationship();
    relationship.setId(id);
    relationship.setType(type);
    relationship.setTarget(target);
    return relationship;
  }

  public static Relationship external(String id, String type, String target) {
    Relationship relationship = of(id, type, target);
    relationship.setTargetMode(EXTERNAL);
    return relationship;
  }

  public static boolean external(Relationship relationship) {
    return EXTERNAL.equalsIgnoreCase(relationship.getTargetMode());
  }

  /** The name of the part that an internal relationship of {@code source} leads to. */
  public static String target(String source, Relationship relationship) {
    String target = relationship.getTarget();
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    Deque<String> path = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }
}
