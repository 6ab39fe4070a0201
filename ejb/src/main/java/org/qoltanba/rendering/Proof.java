package org.qoltanba.rendering;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.docx.PaperReader;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.line.LineSetter;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.qoltanba.rendering.xslfo.page.PaperWriter;
import org.qoltanba.rendering.xslfo.plan.Identifiers;

/**
 * Lays papers out that nobody gets, to see on which pages things stand; safe for threads. A paper
 * may have any fault but that its text does not fit: then no page is known.
 */
public final class Proof {

  /** Stands for a page that is not known, as that of what is on many: a header's. */
  static final String NO_PAGE = "–";

  private final PaperReader reader;
  private final PaperWriter writer;
  private final Press press;

  Proof(PaperReader reader, FontBook fonts, Press press) {
    this.reader = reader;
    this.writer = new PaperWriter(LineSetter.lenient(fonts));
    this.press = press;
  }

  /**
   * Something of a Word file that its PDF does not have.
   *
   * @param feature a stable word such as {@code math}
   * @param page its number as printed
   * @param paragraph counted from 1 over the whole file, in the order of reading
   * @param text the paragraph's first words
   */
  public record Lost(String feature, String page, int paragraph, String text) {}

  /**
   * What of a Word file its PDF would not have.
   *
   * @throws StepFailed for what is wrong with the Word file itself
   */
  public List<Lost> lost(Content docx, Language language) {
    return lost(reader.read(docx), language);
  }

  List<Lost> lost(Paper paper, Language language) {
    if (paper.lost().isEmpty()) {
      return List.of();
    }
    Function<Integer, String> pages = pages(paper, language);
    return paper.lost().stream()
        .map(
            loss ->
                new Lost(
                    loss.feature(),
                    pages.apply(loss.paragraph()),
                    loss.paragraph() + 1,
                    loss.text()))
        .toList();
  }

  /** The pages of paragraphs by their numbers, counted from 0. */
  Function<Integer, String> pages(Paper paper, Language language) {
    var profile = new PdfProfile(ConformanceLevel.PDFA_2B, language, "proof");
    try {
      FopEngine.Layout layout =
          press.layOut(writer.draft(paper, language.tag()), profile, Instant.EPOCH);
      return number -> {
        String page = layout.pageOf().apply(Identifiers.paragraph(number));
        return page == null ? NO_PAGE : page;
      };
    } catch (Refusal | StepFailed e) {
      // The place is an aid to who reads the report, and must not be what it fails for.
      return number -> NO_PAGE;
    }
  }
}
