package org.qoltanba.assembly.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;

/** Finds tags where they would silently stay as they are, such as in a formula or a chart. */
public final class OutOfReach {

  private static final Set<String> HOLES = Set.of("oMath", "oMathPara", "bdo", "dir", "ruby");
  private static final Set<String> READ = Set.of("t", "instrText", "delInstrText");
  private static final Set<String> ALTERNATIVES = Set.of("Choice", "Fallback");
  private static final String BOX = "txbxContent";
  private static final String OPEN = "{{";
  private static final Pattern ESCAPED = Pattern.compile("(?i)\\{\\{|%7B%7B");

  private final String part;
  private final List<TagError> errors = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();
  private int paragraph;
  private int holes;
  private int boxes;
  private int alternatives;

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

  /** Tags in the addresses that links of a part lead to. */
  public static List<TagError> inLinks(String part, Stream<String> addresses) {
    return addresses
        .filter(address -> ESCAPED.matcher(address).find())
        .map(address -> new TagError("tag-out-of-reach", new Place(part, 0, address)))
        .toList();
  }

  private void event(int event, XMLStreamReader reader) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      path.push(name(reader));
      count(path.peek(), 1);
      paragraph += path.peek().equals("p") && !path.contains("Fallback") ? 1 : 0;
      attributes(reader);
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      count(path.pop(), -1);
    } else if (reader.hasText() && reader.getText().contains(OPEN) && outOfReach()) {
      tell(reader.getText());
    }
  }

  /** What a picture is told to show, a link's hint, the words of a watermark. */
  private void attributes(XMLStreamReader reader) {
    // Of a field's instruction its own reader tells.
    boolean field = path.peek().equals("fldSimple");
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeValue(i).contains(OPEN) && !field) {
        tell(reader.getAttributeValue(i));
      }
    }
  }

  private void tell(String around) {
    errors.add(new TagError("tag-out-of-reach", new Place(part, paragraph, around)));
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
    alternatives += ALTERNATIVES.contains(name) ? step : 0;
  }

  private boolean outOfReach() {
    // Of what is written for several kinds of readers, text boxes alone are read.
    boolean alternative = alternatives > 0 && boxes == 0;
    boolean read = !path.isEmpty() && READ.contains(path.peek());
    return holes > 0 || boxes > 1 || alternative || !read;
  }
}
