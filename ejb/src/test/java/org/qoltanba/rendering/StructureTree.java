package org.qoltanba.rendering;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a screen reader finds in a tagged PDF, an element a line: its type, what is noted of it, and
 * its text. The two elements round a page sequence are left out.
 */
public final class StructureTree {

  private static final List<String> NOTED = List.of("Lang", "Alt", "ID", "Scope", "TU", "Contents");

  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder lines = new StringBuilder();

  private StructureTree() {}

  public static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var tree = new StructureTree();
      for (PDPage page : document.getPages()) {
        tree.texts.put(page, texts(page));
      }
      var root = document.getDocumentCatalog().getStructureTreeRoot();
      for (PDStructureNode part : kids(kids(root).get(0))) {
        for (PDStructureNode section : kids(part)) {
          tree.write(section, 0);
        }
      }
      return tree.lines.toString();
    }
  }

  private void write(PDStructureNode node, int depth) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        lines.append(lines.isEmpty() ? "" : "\n").append(" ".repeat(depth));
        lines.append(element.getStructureType()).append(notes(element));
        write(element, depth + 1);
      } else if (kid instanceof PDMarkedContentReference content) {
        String text = texts.get(content.getPage()).get(content.getMCID()).strip();
        lines.append(text.isEmpty() ? "" : " ").append(text);
      } else if (kid instanceof PDObjectReference reference) {
        var annotation = (COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ);
        lines.append(" <").append(annotation.getNameAsString(COSName.SUBTYPE));
        lines.append(notes(annotation)).append('>');
      }
    }
  }

  private static List<PDStructureNode> kids(PDStructureNode node) {
    return node.getKids().stream().map(PDStructureNode.class::cast).toList();
  }

  private static String notes(PDStructureElement element) {
    COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
    String own = notes(element.getCOSObject());
    return attributes instanceof COSDictionary dictionary ? own + notes(dictionary) : own;
  }

  private static String notes(COSDictionary dictionary) {
    return NOTED.stream()
        .filter(dictionary::containsKey)
        .map(key -> " " + key + "=" + text(dictionary.getDictionaryObject(key)))
        .collect(Collectors.joining());
  }

  private static String text(COSBase value) {
    return value instanceof COSString string ? string.getString() : ((COSName) value).getName();
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    return extractor.getMarkedContents().stream()
        .filter(content -> content.getMCID() >= 0)
        .collect(Collectors.toMap(PDMarkedContent::getMCID, StructureTree::text));
  }

  private static String text(PDMarkedContent content) {
    return content.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(position -> ((TextPosition) position).getUnicode())
        .collect(Collectors.joining());
  }
}
