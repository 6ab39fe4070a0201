package org.qoltanba.assembly.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;

/** Finds tags where they would silently stay as they are, such as in a formula or a chart. */
public final class OutOfReach {

  private static final Set<String> HOLES = Set.of("oMath", "oMathPara", "bdo", "dir", "ruby");
  private static final Set<String> READ = Set.of("t", "instrText", "delInstrText");
  private static final String BOX = "txbxContent";

  private final String part;
  private final List<TagError> errors = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();
  private int paragraph;
  private int holes;
  private int boxes;

  private OutOfReach(String part) {
    this.part = part;
  }

  public static List<TagError> find(String part, byte[] xml) {
    var search = new OutOfReach(part);
    try {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        search.event(reader.next(), reader);
      }
    } catch (XMLStreamException e) {
      throw new BrokenLayout("unreadable-xml", part, e);
    }
    return search.errors;
  }

  private void event(int event, XMLStreamReader reader) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      path.push(name(reader));
      count(path.peek(), 1);
      paragraph += path.peek().equals("p") && !path.contains("Fallback") ? 1 : 0;
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      count(path.pop(), -1);
    } else if (reader.hasText() && reader.getText().contains("{{") && outOfReach()) {
      errors.add(new TagError("tag-out-of-reach", new Place(part, paragraph, reader.getText())));
    }
  }

  /** Other vocabularies have names of their own, and a "t" of theirs is none of ours. */
  private static String name(XMLStreamReader reader) {
    String uri = reader.getNamespaceURI();
    boolean math = uri != null && uri.endsWith("/math");
    boolean word = uri != null && uri.endsWith("/wordprocessingml/2006/main");
    boolean alternative = uri != null && uri.endsWith("/markup-compatibility/2006");
    return word || math && reader.getLocalName().startsWith("oMath") || alternative
        ? reader.getLocalName()
        : "*";
  }

  private void count(String name, int step) {
    holes += HOLES.contains(name) ? step : 0;
    boxes += name.equals(BOX) ? step : 0;
  }

  private boolean outOfReach() {
    return holes > 0 || boxes > 1 || path.isEmpty() || !READ.contains(path.peek());
  }
}
