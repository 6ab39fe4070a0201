package org.qoltanba.signing.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The number tree by which a tagged file finds the element of an annotation (ISO 32000-1, 7.9.7 and
 * 14.7.4.4).
 */
final class ParentTree {

  private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
  private static final int DEEPEST = 16;

  private final COSDictionary structure;

  /**
   * @param structure the root of the structure
   */
  ParentTree(COSDictionary structure) {
    this.structure = structure;
  }

  /** Enters the element at the tree's end, under a key which is larger than any. */
  int enter(COSDictionary element) {
    var tree = tree();
    int key = Math.max(structure.getInt(NEXT_KEY, 0), largest(tree, 0) + 1);
    if (tree.getCOSArray(COSName.KIDS) == null) {
      append(tree, key, element);
    } else {
      FileForm.append(tree, COSName.KIDS, leaf(key, element));
    }
    structure.setInt(NEXT_KEY, key + 1);
    structure.setNeedToBeUpdated(true);
    return key;
  }

  private COSDictionary tree() {
    var tree = structure.getCOSDictionary(COSName.PARENT_TREE);
    if (tree == null) {
      tree = new COSDictionary();
      structure.setItem(COSName.PARENT_TREE, tree);
    }
    tree.setNeedToBeUpdated(true);
    return tree;
  }

  private static void append(COSDictionary node, int key, COSDictionary element) {
    var there = node.getCOSArray(COSName.NUMS);
    var numbers = there == null ? new COSArray() : there;
    numbers.add(COSInteger.get(key));
    numbers.add(element);
    numbers.setNeedToBeUpdated(true);
    node.setItem(COSName.NUMS, there == null ? numbers : node.getItem(COSName.NUMS));
  }

  private static COSDictionary leaf(int key, COSDictionary element) {
    var leaf = new COSDictionary();
    append(leaf, key, element);
    var limits = new COSArray();
    limits.add(COSInteger.get(key));
    limits.add(COSInteger.get(key));
    leaf.setItem(COSName.LIMITS, limits);
    leaf.setNeedToBeUpdated(true);
    return leaf;
  }

  private static int largest(COSDictionary node, int depth) {
    int largest = -1;
    var numbers = node.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      largest = Math.max(largest, numbers.getInt(i));
    }
    var kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size() && depth < DEEPEST; i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        largest = Math.max(largest, largest(kid, depth + 1));
      }
    }
    return largest;
  }
}
