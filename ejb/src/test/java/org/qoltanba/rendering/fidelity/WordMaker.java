package org.qoltanba.rendering.fidelity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes Word files of the papers written in short marks; the same bytes every time. */
final class WordMaker {

  private static final LocalDateTime MADE_AT = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final Path folder;
  private final Templates parts;

  /**
   * @param folder holds the papers, the stylesheets that make parts of them, and the pictures
   */
  WordMaker(Path folder) {
    this.folder = folder;
    try {
      parts =
          TransformerFactory.newDefaultInstance()
              .newTemplates(new StreamSource(folder.resolve("paper.xsl").toFile()));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The Word file of the paper with this name, as its parts by their names. */
  Map<String, byte[]> parts(String paper) throws IOException {
    Document source = read(folder.resolve(paper + ".xml"));
    var made = new LinkedHashMap<String, byte[]>();
    for (String part : names(source)) {
      made.put(part, transform(source, part));
    }
    if (source.getDocumentElement().hasAttribute("theme")) {
      made.put("word/theme/theme1.xml", Files.readAllBytes(folder.resolve("theme1.part")));
    }
    for (String picture : pictures(source)) {
      made.put("word/media/" + picture, Files.readAllBytes(folder.resolve(picture)));
    }
    return made;
  }

  byte[] make(String paper) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (var part : parts(paper).entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(MADE_AT);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return file.toByteArray();
  }

  private static List<String> names(Document paper) {
    var names = new ArrayList<String>();
    names.add("[Content_Types].xml");
    names.add("_rels/.rels");
    names.add("word/document.xml");
    names.add("word/_rels/document.xml.rels");
    names.add("word/styles.xml");
    names.add("word/settings.xml");
    if (has(paper, "lists")) {
      names.add("word/numbering.xml");
    }
    if (has(paper, "note")) {
      names.add("word/footnotes.xml");
      names.add("word/_rels/footnotes.xml.rels");
    }
    for (String edge : List.of("header", "footer")) {
      for (Element each : elements(paper, edge)) {
        if (each.hasAttribute("id")) {
          names.add("word/" + each.getAttribute("id") + ".xml");
          names.add("word/_rels/" + each.getAttribute("id") + ".xml.rels");
        }
      }
    }
    return names;
  }

  private static List<String> pictures(Document paper) {
    var pictures = new ArrayList<String>();
    for (Element picture : elements(paper, "img")) {
      for (String file : List.of(picture.getAttribute("src"), picture.getAttribute("svg"))) {
        if (!file.isEmpty() && !pictures.contains(file)) {
          pictures.add(file);
        }
      }
    }
    return pictures;
  }

  private static boolean has(Document paper, String element) {
    return !elements(paper, element).isEmpty();
  }

  private static List<Element> elements(Document paper, String name) {
    var all = paper.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private byte[] transform(Document paper, String part) {
    var xml = new ByteArrayOutputStream();
    try {
      var transformer = parts.newTransformer();
      transformer.setParameter("part", part);
      transformer.transform(new DOMSource(paper), new StreamResult(xml));
    } catch (TransformerException e) {
      throw new IllegalStateException(part, e);
    }
    return xml.toByteArray();
  }

  private static Document read(Path file) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException e) {
      throw new UncheckedIOException(new IOException(file.toString(), e));
    }
  }
}
