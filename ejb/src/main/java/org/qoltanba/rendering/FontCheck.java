package org.qoltanba.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;
import org.qoltanba.rendering.pdf.FoSource;
import org.qoltanba.rendering.xslfo.Fo;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Whether the fonts can write Kazakh and Russian legal papers: the letters are laid out, all faces
 * on one page, and read back from the PDF.
 */
final class FontCheck {

  /** Those that Word's fonts become; the others only help out. */
  static final List<FontFamily> FAMILIES =
      List.of(FontFamily.TINOS, FontFamily.ARIMO, FontFamily.CARLITO, FontFamily.COUSINE);

  private static final String KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
  private static final String RUSSIAN =
      "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final String NUMERO = "№";
  private static final int TENGE = '₸';

  private static final double SIZE = 6;
  private static final double ROW = 24;
  private static final double WIDTH = 600;

  private final FontBook fonts;
  private final Function<FoSource, byte[]> press;

  /**
   * @param press makes a PDF; may fail as {@link org.qoltanba.rendering.pdf.FopEngine#layOut}
   */
  FontCheck(FontBook fonts, Function<FoSource, byte[]> press) {
    this.fonts = fonts;
    this.press = press;
  }

  /** One font's letters, each with the family that writes it, which for ₸ may be another. */
  private record Row(FontFamily family, FontStyle style, Map<Integer, FontFamily> letters) {

    Row of(int letter) {
      return new Row(family, style, Map.of(letter, letters.get(letter)));
    }

    String lacks(int letter) {
      return String.format("%s %s lacks %c (U+%04X)", family.title(), style, letter, letter);
    }
  }

  /**
   * What is wrong, in English for the one who runs the service; empty when all is well. Every style
   * must itself have all Kazakh and Russian letters and №; ₸ may come from another family.
   */
  List<String> faults(List<FontFamily> families) {
    var faults = new ArrayList<String>();
    var rows = new ArrayList<Row>();
    for (FontFamily family : families) {
      for (FontStyle style : FontStyle.values()) {
        try {
          rows.add(row(family, style, faults));
        } catch (UncheckedIOException e) {
          faults.add("font " + family.file(style) + " can't be read");
        }
      }
    }
    try {
      compare(rows, printed(rows), faults);
    } catch (Refusal | StepFailed failure) {
      search(rows, failure, faults);
    }
    return List.copyOf(faults);
  }

  private Row row(FontFamily family, FontStyle style, List<String> faults) {
    var row = new Row(family, style, new LinkedHashMap<>());
    (KAZAKH + RUSSIAN + NUMERO)
        .codePoints()
        .forEach(letter -> add(letter, fonts.face(family, style).has(letter), row, faults));
    Optional<FontFamily> tenge = fonts.familyFor(TENGE, family, style);
    tenge.ifPresentOrElse(
        writer -> row.letters.put(TENGE, writer), () -> faults.add(row.lacks(TENGE)));
    return row;
  }

  private static void add(int letter, boolean there, Row row, List<String> faults) {
    if (there) {
      row.letters.put(letter, row.family);
    } else {
      faults.add(row.lacks(letter));
    }
  }

  /**
   * What each row of the page shows.
   *
   * @throws Refusal as the layout; likewise StepFailed
   */
  private List<Set<Integer>> printed(List<Row> rows) {
    byte[] pdf = press.apply(out -> emit(rows, new Fo(out), out));
    try {
      return DrawnLetters.rows(pdf, ROW, rows.size());
    } catch (IOException e) {
      throw new StepFailed("render", e);
    }
  }

  private static void compare(List<Row> rows, List<Set<Integer>> page, List<String> faults) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Set<Integer> shown = page.get(i);
      row.letters.keySet().stream()
          .filter(letter -> !shown.contains(letter))
          .forEach(letter -> faults.add(row.lacks(letter)));
    }
  }

  /** Names the letters at which the layout fails, unless it fails without any. */
  private void search(List<Row> rows, RuntimeException failure, List<String> faults) {
    if (isPrinted(List.of())) {
      rows.stream()
          .filter(row -> !isPrinted(List.of(row)))
          .forEach(
              row ->
                  row.letters.keySet().stream()
                      .filter(letter -> !isPrinted(List.of(row.of(letter))))
                      .forEach(letter -> faults.add(row.lacks(letter))));
    }
    if (faults.isEmpty()) {
      Throwable cause = failure.getCause() == null ? failure : failure.getCause();
      faults.add("the letters of all fonts can't be laid out: " + cause.getMessage());
    }
  }

  private boolean isPrinted(List<Row> rows) {
    try {
      printed(rows);
      return true;
    } catch (Refusal | StepFailed failure) {
      return false;
    }
  }

  private static void emit(List<Row> rows, Fo fo, ContentHandler out) throws SAXException {
    out.startDocument();
    out.startPrefixMapping("fo", Fo.NAMESPACE);
    fo.with("font-family", FontFamily.TINOS.title()).open("root").open("layout-master-set");
    fo.with("master-name", "page").with("page-width", WIDTH).with("page-height", height(rows));
    fo.open("simple-page-master").empty("region-body");
    fo.close("simple-page-master").close("layout-master-set");
    fo.with("master-reference", "page").open("page-sequence");
    fo.with("flow-name", "xsl-region-body").open("flow");
    fo.empty("block");
    for (Row row : rows) {
      emit(row, fo);
    }
    fo.close("flow").close("page-sequence").close("root");
    out.endPrefixMapping("fo");
    out.endDocument();
  }

  private static double height(List<Row> rows) {
    return rows.size() * ROW + 1;
  }

  private static void emit(Row row, Fo fo) throws SAXException {
    Map<FontFamily, String> texts =
        row.letters.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        letter -> Character.toString(letter.getKey()), Collectors.joining())));
    fo.with("height", ROW).open("block-container").with("font-size", SIZE).open("block");
    for (var text : texts.entrySet()) {
      fo.with("font-family", text.getKey().title());
      fo.with("font-weight", row.style.weight());
      fo.with("font-style", row.style.slant());
      fo.open("inline").text(text.getValue()).close("inline");
    }
    fo.close("block").close("block-container");
  }
}
