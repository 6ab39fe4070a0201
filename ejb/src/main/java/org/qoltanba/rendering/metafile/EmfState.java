package org.qoltanba.rendering.metafile;

import java.awt.geom.AffineTransform;
import java.util.function.Supplier;
import org.qoltanba.rendering.metafile.gdi.Context;
import org.qoltanba.rendering.metafile.gdi.Mapping;
import org.qoltanba.rendering.metafile.gdi.Mapping.Pair;
import org.qoltanba.rendering.metafile.gdi.NotDrawn;

/** Plays the records that say how to draw ([MS-EMF] 2.3.11 and 2.3.12). */
final class EmfState {

  private static final int WINDING = 2;
  private static final int CLOCKWISE = 2;

  private final Supplier<Context> context;

  EmfState(Supplier<Context> context) {
    this.context = context;
  }

  /** Whether the record is one of these. */
  boolean play(Rec record) {
    return mapping(record) || look(record);
  }

  private boolean mapping(Rec record) {
    Mapping old = context.get().mapping();
    Mapping changed =
        switch (record.type()) {
          case 9 -> old.windowOf(record.pair(8));
          case 10 -> old.windowAt(record.pair(8));
          case 11 -> old.viewportOf(record.pair(8));
          case 12 -> old.viewportAt(record.pair(8));
          case 17 -> old.in(record.number(8));
          case 31 -> old.viewportBy(factor(record));
          case 32 -> old.windowBy(factor(record));
          case 35 -> old.through(record.transform(8));
          case 36 -> old.through(modified(old.world(), record));
          default -> null;
        };
    if (changed == null) {
      return false;
    }
    context.get().map(changed);
    return true;
  }

  private static Pair factor(Rec record) {
    return new Pair(
        (double) record.number(8) / record.number(12),
        (double) record.number(16) / record.number(20));
  }

  private static AffineTransform modified(AffineTransform old, Rec record) {
    AffineTransform own = record.transform(8);
    var changed = new AffineTransform(old);
    switch (record.number(32)) {
      case 1 -> changed.setToIdentity();
      case 2 -> changed.concatenate(own);
      case 3 -> changed.preConcatenate(own);
      case 4 -> changed.setTransform(own);
      default -> throw new NotDrawn("an unknown change of the world");
    }
    return changed;
  }

  private boolean look(Rec record) {
    Context now = context.get();
    switch (record.type()) {
      case 18 -> now.backgroundMode = record.number(8);
      case 19 -> now.winding = record.number(8) == WINDING;
      case 20 -> now.mixing = record.number(8);
      case 22 -> now.textAlign = record.number(8);
      case 24 -> now.textColor = record.color(8);
      case 25 -> now.background = record.color(8);
      case 57 -> now.clockwise = record.number(8) == CLOCKWISE;
      case 58 -> now.miterLimit = record.number(8);
      case 115 -> requireLeftToRight(record.number(8));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void requireLeftToRight(int layout) {
    if (layout != 0) {
      throw new NotDrawn("a mirrored layout");
    }
  }
}
