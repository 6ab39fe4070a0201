package org.qoltanba.lint.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.SafeXml;
import org.qoltanba.lint.numbering.ListItem;

/** Reads a part as paragraphs (ISO/IEC 29500-1, 17.3.1). */
public final class PartTextReader {

  private static final int DEEPEST = 256;
  private static final Set<String> GONE = Set.of("del", "moveFrom");
  private static final Set<String> WORDS =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "rPrChange",
          "pPrChange",
          "altChunk",
          "control",
          "rFonts");
  private static final Set<String> OTHERS = Set.of("chart", "relIds", "oMath", "OLEObject");

  private final String part;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sight> sights = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int count;

  /** A paragraph whose end has not come yet. */
  private static final class Open {
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private String style = "";
    private String list;
    private String level;

    Open(int number) {
      this.number = number;
    }
  }

  private PartTextReader(String part) {
    this.part = part;
  }

  /**
   * @throws BrokenLayout if it is no XML, or nested deeper than any paper
   */
  public static PartText read(String part, byte[] xml) {
    var own = new PartTextReader(part);
    try {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        own.event(reader.next(), reader);
      }
    } catch (XMLStreamException e) {
      throw new BrokenLayout("unreadable-xml", part, e);
    }
    own.paragraphs.sort(Comparator.comparingInt(Paragraph::number));
    return new PartText(part, own.paragraphs, own.sights);
  }

  private void event(int event, XMLStreamReader reader) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      boolean word = isWord(reader);
      if (path.size() > DEEPEST) {
        throw new BrokenLayout("nested-too-deep", part);
      }
      path.push(word ? reader.getLocalName() : "*" + reader.getLocalName());
      if (!path.contains("*Fallback")) {
        start(reader, word);
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      if (path.peek().equals("p") && !path.contains("*Fallback")) {
        close(open.pop());
      }
      path.pop();
    } else if (reader.hasText() && !open.isEmpty() && !path.contains("*Fallback")) {
      text(reader.getText());
    }
  }

  private static boolean isWord(XMLStreamReader reader) {
    String uri = reader.getNamespaceURI();
    return uri != null && uri.endsWith("/wordprocessingml/2006/main");
  }

  private void start(XMLStreamReader reader, boolean word) {
    String name = reader.getLocalName();
    if (word) {
      word(name, reader);
    }
    if ((word ? WORDS : OTHERS).contains(name)) {
      see(name, name.equals("rFonts") ? value(reader, "ascii") : "");
    }
  }

  private void word(String name, XMLStreamReader reader) {
    Open now = open.peek();
    switch (name) {
      case "p" -> open.push(new Open(++count));
      case "tab", "br", "cr" -> append(now, " ");
      case "noBreakHyphen" -> append(now, "-");
      case "fldSimple" -> see("field", value(reader, "instr"));
      case "pStyle" -> style(now, value(reader, "val"));
      case "numId", "ilvl" -> list(now, name, value(reader, "val"));
      default -> {}
    }
  }

  /** Tabs are declared in a paragraph's properties, too. */
  private void append(Open paragraph, String text) {
    if (paragraph != null && !path.contains("pPr")) {
      paragraph.text.append(text);
    }
  }

  private static void style(Open paragraph, String id) {
    if (paragraph != null) {
      paragraph.style = id;
    }
  }

  private void list(Open paragraph, String name, String value) {
    if (paragraph == null || path.contains("pPrChange")) {
      return;
    }
    if (name.equals("numId")) {
      paragraph.list = value;
    } else {
      paragraph.level = value;
    }
  }

  private void text(String text) {
    String element = path.peek();
    if (element.equals("t") && path.stream().noneMatch(GONE::contains)) {
      open.peek().text.append(text);
    } else if (element.equals("instrText")) {
      open.peek().instruction.append(text);
    }
  }

  private void see(String name, String value) {
    sights.add(new Sight(name, open.isEmpty() ? 0 : open.peek().number, value));
  }

  private void close(Open done) {
    if (!done.instruction.isEmpty()) {
      sights.add(new Sight("field", done.number, done.instruction.toString()));
    }
    var item = new ListItem(done.style, done.list, done.level);
    paragraphs.add(new Paragraph(part, done.number, done.text.toString(), item));
  }

  private static String value(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }
}
