package org.qoltanba.rendering.fo;

import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.word.ExportedWord;
import org.w3c.dom.Document;

/** Takes all the steps, in the one order that works; safe for threads. */
public final class FoRepair {

  private final FontBook fonts;

  public FoRepair(FontBook fonts) {
    this.fonts = fonts;
  }

  /**
   * @return the export's own tree, changed
   * @throws Refusal if the text has a character that no font has
   * @throws StepFailed if a picture lies outside the Word file
   */
  public Document repair(ExportedWord word) {
    Document fo = word.fo();
    fo.getDocumentElement().setAttribute("font-family", FontFamily.TINOS.title());
    Paragraphs.identify(fo, word.paragraphs());
    PageMasters.measure(fo, word.pages());
    Tables.measure(fo, word.pages());
    Paragraphs.measure(fo);
    Pictures.measure(fo);
    Scripts.shrink(fo);
    new Characters(fonts).dress(fo);
    new Tabulator(fonts, word.defaultTab()).tabulate(fo);
    new EndlessWords(fonts, word.pages()).loosen(fo);
    new LineBreaks(fonts, word.pages()).settle(fo);
    return fo;
  }
}
