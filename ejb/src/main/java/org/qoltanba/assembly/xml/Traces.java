package org.qoltanba.assembly.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/**
 * What in WordprocessingML (ISO/IEC 29500-1, clause 17, and Microsoft's extensions to it) tells of
 * editing and not of the text.
 */
public final class Traces {

  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Set<String> DROPPED =
      Set.of(
          "proofErr",
          "lastRenderedPageBreak",
          "rsid",
          "rsids",
          "attachedTemplate",
          "mailMerge",
          "docVars",
          "proofState",
          "trackRevisions",
          "revisionView",
          "activeWritingStyle",
          "saveThroughXslt",
          "writeProtection",
          "printerSettings",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "annotationRef",
          "permStart",
          "permEnd",
          "del",
          "moveFrom",
          "cellIns",
          "cellDel",
          "cellMerge",
          "numberingChange",
          "sdtPr",
          "sdtEndPr",
          "smartTagPr",
          "customXmlPr",
          "docId");

  private static final Set<String> DISSOLVED =
      Set.of("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml");

  private static final Set<String> EDITING_IDS = Set.of("paraId", "textId", "anchorId", "editId");

  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
  private final Set<String> droppedBookmarks = new HashSet<>();

  /** Whether the element goes with all that is in it. */
  boolean drop(StartElement start) {
    String name = start.getName().getLocalPart();
    if (!word(start.getName())) {
      return name.equals("docId");
    }
    return DROPPED.contains(name)
        || name.endsWith("PrChange")
        || name.equals("tblGridChange")
        || name.startsWith("move") && name.contains("Range")
        || name.startsWith("customXml") && name.contains("Range")
        || lastPlaceOfEditing(start, name);
  }

  /** Word marks the place where the author last typed by a bookmark of this name. */
  private boolean lastPlaceOfEditing(StartElement start, String name) {
    String id = attribute(start, "id");
    if (name.equals("bookmarkStart") && "_GoBack".equals(attribute(start, "name"))) {
      droppedBookmarks.add(id);
      return true;
    }
    return name.equals("bookmarkEnd") && droppedBookmarks.contains(id);
  }

  /** Whether the element's tags go and its content stays. */
  static boolean dissolve(QName name) {
    return word(name) && DISSOLVED.contains(name.getLocalPart());
  }

  StartElement without(StartElement start) {
    List<Attribute> kept = new ArrayList<>();
    start.getAttributes().forEachRemaining(kept::add);
    boolean changed = kept.removeIf(attribute -> trace(attribute.getName()));
    return changed
        ? events.createStartElement(start.getName(), kept.iterator(), start.getNamespaces())
        : start;
  }

  private static boolean trace(QName name) {
    return word(name)
        ? name.getLocalPart().startsWith("rsid")
        : EDITING_IDS.contains(name.getLocalPart());
  }

  private static boolean word(QName name) {
    return W.equals(name.getNamespaceURI());
  }

  private static String attribute(StartElement start, String name) {
    Attribute attribute = start.getAttributeByName(new QName(W, name));
    return attribute == null ? null : attribute.getValue();
  }
}
