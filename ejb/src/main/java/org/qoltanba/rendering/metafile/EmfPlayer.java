package org.qoltanba.rendering.metafile;

import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.metafile.gdi.Canvas;
import org.qoltanba.rendering.metafile.gdi.Context;
import org.qoltanba.rendering.metafile.gdi.Mapping;
import org.qoltanba.rendering.metafile.gdi.Mapping.Pair;
import org.qoltanba.rendering.metafile.gdi.NotDrawn;

/** Plays the records of one enhanced metafile. */
final class EmfPlayer {

  private static final int HEADER = 1;
  private static final int END = 14;
  private static final int SAVE = 33;
  private static final int RESTORE = 34;
  private static final int COMMENT = 70;

  private static final int MOST_RECORDS = 250_000;
  private static final int MOST_SAVED = 1000;

  /** Palettes, colour matching, hints for scaling and printing: nothing that is seen. */
  private static final Set<Integer> UNSEEN =
      Set.of(13, 16, 21, 23, 28, 48, 50, 51, 52, 65, 98, 100, 101, 104, 109, 110, 111, 119, 121);

  private final ByteBuffer file;
  private final FontBook fonts;
  private final Deque<Context> saved = new ArrayDeque<>();
  private Context context;

  EmfPlayer(byte[] file, FontBook fonts) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.fonts = fonts;
  }

  /** The whole picture as SVG. */
  String play() {
    Rec header = record(0);
    if (header.type() != HEADER) {
      throw new NotDrawn("no enhanced metafile");
    }
    Pair dots = dotsPerMillimetre(header);
    context = new Context(Mapping.plain(dots));
    var canvas = new Canvas(frame(header.rectangle(24), dots));
    List<Predicate<Rec>> players = players(canvas);
    int at = header.bytes().capacity();
    for (int count = 0; ; count++) {
      Rec record = record(at);
      if (record.type() == END) {
        return canvas.svg();
      }
      if (count > MOST_RECORDS || players.stream().noneMatch(player -> player.test(record))) {
        throw new NotDrawn("record " + record.type());
      }
      at += record.bytes().capacity();
    }
  }

  private List<Predicate<Rec>> players(Canvas canvas) {
    var shapes = new EmfShapes(this::context, canvas);
    return List.of(
        new EmfState(this::context)::play,
        new EmfTools(this::context)::play,
        new EmfPaths(this::context, canvas, shapes)::play,
        shapes::play,
        new EmfText(this::context, canvas, fonts)::play,
        new EmfImages(this::context, canvas)::play,
        this::playOwn);
  }

  private Context context() {
    return context;
  }

  private Rec record(int at) {
    int size = file.getInt(at + 4);
    if (size < 8 || size % 4 != 0) {
      throw new NotDrawn("a record of no size");
    }
    return new Rec(file.getInt(at), file.slice(at, size).order(ByteOrder.LITTLE_ENDIAN));
  }

  private static Pair dotsPerMillimetre(Rec header) {
    Pair dots = header.pair(72);
    Pair millimetres = header.pair(80);
    if (dots.x() <= 0 || dots.y() <= 0 || millimetres.x() <= 0 || millimetres.y() <= 0) {
      throw new NotDrawn("a device of no size");
    }
    return new Pair(dots.x() / millimetres.x(), dots.y() / millimetres.y());
  }

  /**
   * @param hundredths of millimetres
   */
  private static Rectangle2D frame(Rectangle2D hundredths, Pair dots) {
    if (hundredths.isEmpty()) {
      throw new NotDrawn("a picture of no size");
    }
    return new Rectangle2D.Double(
        hundredths.getX() / 100 * dots.x(),
        hundredths.getY() / 100 * dots.y(),
        hundredths.getWidth() / 100 * dots.x(),
        hundredths.getHeight() / 100 * dots.y());
  }

  private boolean playOwn(Rec record) {
    switch (record.type()) {
      case SAVE -> save();
      case RESTORE -> restore(record.number(8));
      case COMMENT -> EmfPlus.refuse(record);
      default -> {
        return UNSEEN.contains(record.type());
      }
    }
    return true;
  }

  private void save() {
    if (saved.size() == MOST_SAVED) {
      throw new NotDrawn("too much that is saved");
    }
    saved.push(context.copy());
  }

  /**
   * @param which counted back from what was saved last, which is -1
   */
  private void restore(int which) {
    if (which >= 0 || -which > saved.size()) {
      throw new NotDrawn("what was never saved");
    }
    for (int i = which; i < 0; i++) {
      context = saved.pop();
    }
  }
}
