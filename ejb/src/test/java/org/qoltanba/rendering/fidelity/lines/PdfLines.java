package org.qoltanba.rendering.fidelity.lines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qoltanba.rendering.fidelity.lines.Glyphs.Glyph;

/** Finds the lines of a PDF's pages by where the letters stand. */
public final class PdfLines {

  /** Base lines nearer than this (points) are one: neighbouring cells may differ by a rounding. */
  private static final double SAME_LINE = 1.2;

  /** Gaps in units of the font's size: between words, and between stretches. */
  private static final double WORD = 0.15;

  private static final double STRETCH = 1.2;

  /** As near are letters that are raised or lowered to those before and behind them. */
  private static final double NEAR = 0.6;

  /** Letters of less than this part of the others' size are a note's number or the like. */
  private static final double INDEX = 0.8;

  private PdfLines() {}

  /** The rows of each page from top to bottom. */
  public static List<List<Row>> of(byte[] pdf) throws IOException {
    var pages = new ArrayList<List<Row>>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        pages.add(rows(Glyphs.of(document, page)));
      }
    }
    return pages;
  }

  static List<Row> rows(List<Glyph> glyphs) {
    var runs = runs(glyphs);
    runs.sort(Comparator.comparingDouble(Run::base));
    var rows = new ArrayList<Row>();
    var row = new ArrayList<Glyph>();
    double base = Double.NEGATIVE_INFINITY;
    for (Run run : runs) {
      if (run.base() - base > SAME_LINE) {
        add(rows, base, row);
        row.clear();
        base = run.base();
      }
      row.addAll(run.glyphs());
    }
    add(rows, base, row);
    return rows;
  }

  /** Letters drawn one after the other on a line, with what is raised or lowered among them. */
  private record Run(List<Glyph> glyphs) {

    boolean continuesWith(Glyph next) {
      Glyph last = glyphs.get(glyphs.size() - 1);
      double size = Math.max(last.size(), next.size());
      double gap = Math.abs(next.x() - last.end());
      boolean isIndex = Math.min(last.size(), next.size()) < INDEX * size;
      return Math.abs(next.y() - base()) < 0.5 * size && gap < (isIndex ? STRETCH : NEAR) * size;
    }

    /** The base line of the largest letters. */
    double base() {
      return glyphs.stream().max(Comparator.comparingDouble(Glyph::size)).orElseThrow().y();
    }
  }

  private static List<Run> runs(List<Glyph> glyphs) {
    var runs = new ArrayList<Run>();
    Run run = null;
    for (Glyph glyph : glyphs) {
      if (run == null || !run.continuesWith(glyph)) {
        run = new Run(new ArrayList<>());
        runs.add(run);
      }
      run.glyphs().add(glyph);
    }
    return runs;
  }

  private static void add(List<Row> rows, double y, List<Glyph> glyphs) {
    var stretches = Leaders.cut(stretches(glyphs));
    if (!stretches.isEmpty()) {
      rows.add(new Row(y, stretches));
    }
  }

  private static List<String> stretches(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    var stretches = new ArrayList<String>();
    var text = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : sorted) {
      double gap = last == null ? 0 : (glyph.x() - last.end()) / last.size();
      if (gap > STRETCH) {
        stretches.add(text.toString());
        text.setLength(0);
      } else if (gap > WORD) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
    }
    stretches.add(text.toString());
    return stretches;
  }
}
