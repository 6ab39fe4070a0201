package org.qoltanba.assembly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.qoltanba.document.Content;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a Word file says, as a block to read in an assertion: one paragraph a line, a table row as
 * {@code | a | b |}, without numbering. Reads the XML itself, without the library under test.
 */
public final class DocxText {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private DocxText() {}

  /** The body. */
  public static String of(Content docx) {
    return of(docx, "word/document.xml");
  }

  /** What stands in an element. */
  public static String of(Element parent) {
    var lines = new ArrayList<String>();
    blocks(parent, lines);
    return String.join("\n", lines);
  }

  /** The part of this name. */
  public static String of(Content docx, String part) {
    return of(xml(docx, part).getDocumentElement());
  }

  public static Document xml(Content docx, String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries(docx).get(part)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(part + " is no XML", e);
    }
  }

  /** The part's XML as text. */
  public static String source(Content docx, String part) {
    return new String(entries(docx).get(part), StandardCharsets.UTF_8);
  }

  public static Map<String, byte[]> entries(Content docx) {
    var entries = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(docx.open())) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static void blocks(Element parent, List<String> lines) {
    for (Element child : children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> lines.add(text(child));
        case "tr" -> lines.add(row(child));
        default -> blocks(child, lines);
      }
    }
  }

  private static String row(Element row) {
    var cells = new StringBuilder("|");
    for (Element cell : children(row)) {
      if (cell.getLocalName().equals("tc")) {
        var lines = new ArrayList<String>();
        blocks(cell, lines);
        cells.append(' ').append(String.join(" / ", lines)).append(" |");
      }
    }
    return cells.toString();
  }

  private static String text(Element parent) {
    var text = new StringBuilder();
    for (Element child : children(parent)) {
      switch (W.equals(child.getNamespaceURI()) ? child.getLocalName() : "") {
        case "t" -> text.append(child.getTextContent());
        case "tab" -> text.append('\t');
        case "br" -> text.append('⏎');
        case "drawing" -> text.append("[picture]");
        case "pPr", "rPr" -> {}
        default -> text.append(text(child));
      }
    }
    return text.toString();
  }

  private static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
