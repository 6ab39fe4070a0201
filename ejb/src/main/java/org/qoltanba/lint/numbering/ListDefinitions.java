package org.qoltanba.lint.numbering;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.SafeXml;

/** The lists that a Word file defines (ISO/IEC 29500-1, 17.9). */
final class ListDefinitions {

  static final int LEVELS = 9;

  private static final String PART = "word/numbering.xml";

  private final Map<String, ListLevel[]> patterns = new HashMap<>();
  private final Map<String, ListLevel[]> overrides = new HashMap<>();
  private final Map<String, String> patternOfList = new HashMap<>();
  private final Map<String, String> patternOfStyle = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private String pattern;
  private String list;
  private int level;

  /**
   * @param numbering the part of that name; null where the file has none
   */
  ListDefinitions(byte[] numbering) {
    if (numbering != null) {
      try {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(numbering));
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT) {
            start(reader);
          }
        }
      } catch (XMLStreamException e) {
        throw new BrokenLayout("unreadable-numbering", PART, e);
      }
    }
  }

  private void start(XMLStreamReader reader) {
    String value = attribute(reader, "val");
    switch (reader.getLocalName()) {
      case "abstractNum" -> begin(attribute(reader, "abstractNumId"), null);
      case "num" -> begin(null, attribute(reader, "numId"));
      case "abstractNumId" -> patternOfList.put(list, value);
      case "styleLink" -> patternOfStyle.put(value, pattern);
      case "numStyleLink" -> links.put(pattern, value);
      case "lvl", "lvlOverride" -> level = ListLevel.number(attribute(reader, "ilvl"), LEVELS);
      case "startOverride" -> restarts.put(list + "/" + level, ListLevel.number(value, 0));
      default -> current(reader.getLocalName(), value);
    }
  }

  private void begin(String ofPattern, String ofList) {
    pattern = ofPattern;
    list = ofList;
    level = LEVELS;
  }

  private void current(String name, String value) {
    if (level < LEVELS) {
      var levels =
          pattern == null
              ? overrides.computeIfAbsent(list, key -> new ListLevel[LEVELS])
              : patterns.computeIfAbsent(pattern, key -> new ListLevel[LEVELS]);
      if (levels[level] == null) {
        levels[level] = new ListLevel();
      }
      levels[level].set(name, value);
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    return reader.getAttributeValue(reader.getNamespaceURI(), name);
  }

  /** The pattern of a list: lists of one pattern count on where another one left off. */
  String pattern(String ofList) {
    String own = patternOfList.get(ofList);
    return patternOfStyle.getOrDefault(links.get(own), own);
  }

  /** Empty where the list has no such level. */
  Optional<ListLevel> level(String ofList, int number) {
    ListLevel[] own = overrides.get(ofList);
    ListLevel[] usual = patterns.get(pattern(ofList));
    return Optional.ofNullable(own == null ? null : own[number])
        .or(() -> Optional.ofNullable(usual == null ? null : usual[number]));
  }

  /** The level that is meant for paragraphs of the style; the first where none is. */
  int levelOf(String ofList, String style) {
    for (int i = 0; i < LEVELS; i++) {
      if (level(ofList, i).filter(own -> style.equals(own.style())).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /** Where the list itself says to begin anew; empty where it does not. */
  Optional<Integer> restart(String ofList, int number) {
    return Optional.ofNullable(restarts.get(ofList + "/" + number));
  }
}
