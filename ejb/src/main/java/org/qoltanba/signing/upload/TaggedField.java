package org.qoltanba.signing.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Puts a field into the structure of a tagged file, as its last element (ISO 32000-1, 14.7; ISO
 * 14289-1, 7.18.4).
 */
final class TaggedField {

  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

  private final COSDictionary root;

  private TaggedField(COSDictionary root) {
    this.root = root;
  }

  /** Nothing for a file without structure. */
  static void add(PDDocument document, PDPage page, COSDictionary widget) {
    var root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      new TaggedField(root).add(page.getCOSObject(), widget);
    }
  }

  private void add(COSDictionary page, COSDictionary widget) {
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
    reference.setItem(COSName.OBJ, widget);
    reference.setItem(COSName.PG, page);
    var owner = owner();
    var element = new COSDictionary();
    element.setItem(COSName.TYPE, STRUCT_ELEM);
    element.setItem(COSName.S, COSName.getPDFName("Form"));
    element.setItem(COSName.P, owner);
    element.setItem(COSName.PG, page);
    element.setItem(COSName.K, reference);
    element.setNeedToBeUpdated(true);
    addKid(owner, element);
    int key = new ParentTree(root).enter(element);
    widget.setInt(COSName.STRUCT_PARENT, key);
    page.setItem(COSName.getPDFName("Tabs"), COSName.S);
    page.setNeedToBeUpdated(true);
  }

  /** The element that holds the whole document, or the root where none does. */
  private COSDictionary owner() {
    COSBase kids = root.getDictionaryObject(COSName.K);
    COSBase first = kids instanceof COSArray array && array.size() > 0 ? array.getObject(0) : kids;
    return first instanceof COSDictionary element ? element : root;
  }

  private static void addKid(COSDictionary owner, COSDictionary element) {
    COSBase kids = owner.getDictionaryObject(COSName.K);
    if (kids != null && !(kids instanceof COSArray)) {
      var array = new COSArray();
      array.add(owner.getItem(COSName.K));
      owner.setItem(COSName.K, array);
    }
    FileForm.append(owner, COSName.K, element);
  }
}
