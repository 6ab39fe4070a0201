package org.qoltanba.lint.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.assembly.zip.WordZip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes comments into the margin of a Word file (ISO/IEC 29500-1, 17.13.4). */
public final class Comments {

  private static final String AUTHOR = "Qoltanba";
  private static final String PART = "word/comments.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String BODY = "word/document.xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final Map<String, byte[]> entries;
  private final Document body;
  private final Document comments;
  private final List<Element> paragraphs;
  private int next;

  /**
   * @param entries the parts of the file by name; left as they are
   * @throws org.qoltanba.assembly.xml.BrokenLayout if a part can't be read
   */
  public Comments(Map<String, byte[]> entries) {
    this.entries = new LinkedHashMap<>(entries);
    this.body = Dom.read(BODY, entries.get(BODY));
    this.comments =
        entries.containsKey(PART) ? Dom.read(PART, entries.get(PART)) : Dom.empty("w:comments");
    this.paragraphs = paragraphs();
    for (Element comment : Dom.all(comments, "comment")) {
      String id = comment.getAttributeNS(Dom.W, "id");
      next = Math.max(next, id.matches("\\d{1,8}") ? 1 + Integer.parseInt(id) : 0);
    }
  }

  private List<Element> paragraphs() {
    var all = new ArrayList<>(Dom.all(body, "p"));
    all.removeIf(paragraph -> Dom.outermost(paragraph, "Fallback") != null);
    return all;
  }

  /**
   * Adds a comment at a paragraph of the body, counted from 1; at the first one if there is none of
   * that number. A text box has no margin: there it stands at the paragraph that holds the box.
   */
  public void add(int number, String text) {
    if (paragraphs.isEmpty()) {
      return;
    }
    boolean there = number >= 1 && number <= paragraphs.size();
    Element paragraph = paragraphs.get(there ? number - 1 : 0);
    Element box = Dom.outermost(paragraph, "txbxContent");
    mark(box == null ? paragraph : Dom.outermost(box, "p"), next);
    comments.getDocumentElement().appendChild(comment(text, next));
    next++;
  }

  private void mark(Element paragraph, int id) {
    Node first = paragraph.getFirstChild();
    boolean properties = first != null && "pPr".equals(first.getLocalName());
    paragraph.insertBefore(
        numbered("commentRangeStart", id), properties ? first.getNextSibling() : first);
    paragraph.appendChild(numbered("commentRangeEnd", id));
    Element run = Dom.element(body, "r");
    run.appendChild(numbered("commentReference", id));
    paragraph.appendChild(run);
  }

  private Element numbered(String name, int id) {
    return Dom.with(Dom.element(body, name), "id", String.valueOf(id));
  }

  private Element comment(String text, int id) {
    Element comment = Dom.element(comments, "comment");
    Dom.with(comment, "id", String.valueOf(id));
    Dom.with(comment, "author", AUTHOR);
    Dom.with(comment, "initials", "Q");
    Element words = Dom.element(comments, "t");
    words.setTextContent(text);
    Element run = Dom.element(comments, "r");
    run.appendChild(words);
    Element paragraph = Dom.element(comments, "p");
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
    return comment;
  }

  /** The file with all comments in it; the same comments give the same bytes. */
  public byte[] file() {
    entries.put(BODY, Dom.write(BODY, body));
    if (entries.put(PART, Dom.write(PART, comments)) == null) {
      register();
    }
    return WordZip.write(entries);
  }

  private void register() {
    Document types = Dom.read(WordZip.CONTENT_TYPES, entries.get(WordZip.CONTENT_TYPES));
    Element override = Dom.sibling(types, "Override");
    override.setAttribute("PartName", "/" + PART);
    override.setAttribute("ContentType", TYPE);
    entries.put(WordZip.CONTENT_TYPES, Dom.write(WordZip.CONTENT_TYPES, types));
    Document relations = Dom.read(RELATIONS, entries.get(RELATIONS));
    Element relation = Dom.sibling(relations, "Relationship");
    relation.setAttribute("Id", "qoltanba-comments");
    relation.setAttribute("Type", RELATION);
    relation.setAttribute("Target", "comments.xml");
    entries.put(RELATIONS, Dom.write(RELATIONS, relations));
  }
}
