package org.qoltanba.rendering.metafile;

import org.qoltanba.rendering.metafile.gdi.NotDrawn;

/**
 * What stands in comments for newer players ([MS-EMFPLUS]). A dual file says all of it in the older
 * records, too; another one only says it there.
 */
final class EmfPlus {

  private static final int COMMENT = 0x2B464D45;
  private static final int HEADER = 0x4001;

  private EmfPlus() {}

  /**
   * @throws NotDrawn if the file has more to say than its older records do
   */
  static void refuse(Rec comment) {
    int size = comment.number(8);
    boolean plus = size >= 16 && comment.number(12) == COMMENT;
    if (plus && comment.unsignedShort(16) == HEADER && (comment.unsignedShort(18) & 1) == 0) {
      throw new NotDrawn("EMF+ alone");
    }
  }
}
