package org.qoltanba.signing.fields;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure of a tagged file (ISO 32000-1, 14.7), as far as fields concern it. */
final class StructureTree {

  private static final COSName FORM = COSName.getPDFName("Form");
  private static final COSName LINK = COSName.getPDFName("Link");

  private final COSDictionary parents;

  StructureTree(PDDocument document) {
    var root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    parents = root == null ? null : root.getCOSDictionary(COSName.PARENT_TREE);
  }

  /** Makes the structure element that holds the annotation a form field's; nothing if untagged. */
  void linkBecomesForm(COSDictionary annotation) {
    int key = annotation.getInt(COSName.STRUCT_PARENT);
    if (parents != null
        && key >= 0
        && find(parents, key) instanceof COSDictionary element
        && LINK.equals(element.getCOSName(COSName.S))) {
      element.setItem(COSName.S, FORM);
    }
  }

  /** Looks a number tree (ISO 32000-1, 7.9.7) through. */
  private static COSBase find(COSDictionary node, int key) {
    var numbers = node.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      if (numbers.getInt(i) == key) {
        return numbers.getObject(i + 1);
      }
    }
    return findInKids(node.getCOSArray(COSName.KIDS), key);
  }

  private static COSBase findInKids(COSArray kids, int key) {
    for (int i = 0; kids != null && i < kids.size(); i++) {
      var found = kids.getObject(i) instanceof COSDictionary kid ? find(kid, key) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
