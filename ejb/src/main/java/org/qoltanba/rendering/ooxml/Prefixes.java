package org.qoltanba.rendering.ooxml;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The prefixes that the elements of a Word file are known by here. */
final class Prefixes {

  /** Extensions whose content is understood here: their branch of alternative content is taken. */
  private static final Set<String> UNDERSTOOD = Set.of("wps", "w14", "w15", "wp14", "a14", "c14");

  private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          entry(SCHEMAS + "wordprocessingml/2006/main", "w"),
          entry(STRICT + "wordprocessingml/main", "w"),
          entry(SCHEMAS + "officeDocument/2006/relationships", "r"),
          entry(STRICT + "officeDocument/relationships", "r"),
          entry(SCHEMAS + "drawingml/2006/wordprocessingDrawing", "wp"),
          entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
          entry(SCHEMAS + "drawingml/2006/main", "a"),
          entry(STRICT + "drawingml/main", "a"),
          entry(SCHEMAS + "drawingml/2006/picture", "pic"),
          entry(STRICT + "drawingml/picture", "pic"),
          entry(SCHEMAS + "drawingml/2006/chart", "c"),
          entry(STRICT + "drawingml/chart", "c"),
          entry(SCHEMAS + "drawingml/2006/diagram", "dgm"),
          entry(STRICT + "drawingml/diagram", "dgm"),
          entry(SCHEMAS + "officeDocument/2006/math", "m"),
          entry(STRICT + "officeDocument/math", "m"),
          entry(SCHEMAS + "markup-compatibility/2006", "mc"),
          entry(SCHEMAS + "package/2006/relationships", "rel"),
          entry(SCHEMAS + "package/2006/content-types", "ct"),
          entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
          entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
          entry("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"),
          entry("http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg"),
          entry("http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"),
          entry("urn:schemas-microsoft-com:vml", "v"),
          entry("urn:schemas-microsoft-com:office:office", "o"),
          entry("urn:schemas-microsoft-com:office:word", "w10"),
          entry("http://www.w3.org/XML/1998/namespace", "xml"));

  private Prefixes() {}

  /** {@code prefix:local}; only {@code local} where there is no namespace or an unknown one. */
  static String name(String namespace, String local) {
    String prefix = namespace == null ? null : PREFIXES.get(namespace);
    return (prefix == null ? local : prefix + ":" + local).intern();
  }

  /** Whether all extensions of this list, prefixes with spaces between them, are understood. */
  static boolean understood(String requires) {
    return requires != null
        && java.util.Arrays.stream(requires.strip().split("\\s+")).allMatch(UNDERSTOOD::contains);
  }
}
