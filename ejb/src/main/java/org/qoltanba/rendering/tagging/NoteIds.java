package org.qoltanba.rendering.tagging;

import org.apache.fop.pdf.PDFArray;
import org.apache.fop.pdf.PDFNameTreeNode;
import org.apache.fop.pdf.PDFStructElem;

/** Gives notes their identifiers and enters them in the tree's index (ISO 32000-1, table 322). */
final class NoteIds {

  private final PDFArray index = new PDFArray();
  private int count;

  void identify(PDFStructElem note) {
    if (count == 0) {
      var tree = new PDFNameTreeNode();
      tree.setNames(index);
      note.getDocument().getRoot().getStructTreeRoot().put("IDTree", tree);
    }
    // Of one width, since the index is sorted by the text.
    String id = String.format("note-%06d", ++count);
    note.put("ID", id);
    index.add(id);
    index.add(note);
  }
}
