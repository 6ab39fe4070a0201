package org.qoltanba.rendering;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.writing.AssembledPreview;
import org.qoltanba.document.writing.RenderedPreview;
import org.qoltanba.rendering.docx.PaperReader;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.line.LineSetter;
import org.qoltanba.rendering.paper.Amount;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.qoltanba.rendering.xslfo.page.PaperWriter;

/**
 * Makes PDF/A of filled Word files, of the level that was ordered; dear to make, cheap to use, safe
 * for threads.
 *
 * <p>The same document gives the same bytes: the file's date is the moment its order was received.
 */
public final class Renderer {

  private static final int PAGE_LIMIT = 500;

  /** More are refused before layout, which needs some 10 kB for each, all at once. */
  private static final int PARAGRAPH_LIMIT = 15_000;

  /** About as many as the limit's pages hold in small print. */
  private static final int CHARACTER_LIMIT = 2_500_000;

  private final PaperReader reader = new PaperReader();
  private final FontBook fonts = new FontBook();
  private final FopEngine engine = new FopEngine(PAGE_LIMIT);
  private final PaperWriter writer;
  private final Press press;
  private final Proof proof;
  private final Refusals refusals;

  /**
   * @throws StepFailed if the fonts are not on the class path
   */
  public Renderer() {
    this.writer = new PaperWriter(new LineSetter(fonts));
    this.press = new Press(engine);
    this.proof = new Proof(reader, fonts, press);
    this.refusals = new Refusals(proof);
  }

  /**
   * What papers in Kazakh or Russian could not be printed for, in English for the one who runs the
   * service: fonts that can't be read, letters that they lack. Empty when all is well.
   */
  public List<String> fontFaults() {
    var profile = new PdfProfile(ConformanceLevel.PDFA_3A, Language.KK, "Әліпби");
    return new FontCheck(fonts, letters -> engine.layOut(letters, profile, Instant.EPOCH).pdf())
        .faults(FontCheck.FAMILIES);
  }

  /** To see where things would stand. */
  public Proof proof() {
    return proof;
  }

  /**
   * @throws Refusal (unprocessable) {@code character-without-glyph} if no font has a character,
   *     {@code text-does-not-fit} if text would run off its place, {@code feature-lost} if the
   *     order is strict and the PDF can't show all that the Word file has, {@code too-many-pages},
   *     {@code too-many-paragraphs}
   * @throws StepFailed for what is wrong with the Word file itself
   */
  public ArchivalPdf render(AssembledDocument document) {
    Paper paper = reader.read(document.docx());
    limit(paper);
    CheckedRequest source = document.source();
    if (source.strict() && !paper.lost().isEmpty()) {
      throw refusals.lost(paper, source);
    }
    return placed(document, paper);
  }

  /** The pages of a paper that is being written, of which anything may be lost. */
  public RenderedPreview render(AssembledPreview preview) {
    Paper paper = reader.read(preview.document().docx());
    limit(paper);
    return new RenderedPreview(placed(preview.document(), paper), preview.faults());
  }

  /** What is refused is told with its place in the paper. */
  private ArchivalPdf placed(AssembledDocument document, Paper paper) {
    try {
      return render(document, paper);
    } catch (Refusal refusal) {
      throw refusals.placed(refusal, paper, document.source());
    }
  }

  private ArchivalPdf render(AssembledDocument document, Paper paper) {
    CheckedRequest source = document.source();
    ConformanceLevel level = source.order().request().output().conformance();
    var profile = new PdfProfile(level, source.language(), source.title());
    Instant createdAt = source.order().receivedAt().truncatedTo(ChronoUnit.SECONDS);
    FopEngine.Layout layout =
        press.layOut(writer.draft(paper, source.language().tag()), profile, createdAt);
    return new ArchivalPdf(
        document, new Content(layout.pdf()), layout.pages(), level.conformance());
  }

  private static void limit(Paper paper) {
    Amount amount = Amount.of(paper);
    if (amount.characters() > CHARACTER_LIMIT) {
      throw Refusal.unprocessable(new Fault("", "too-many-pages", Map.of("limit", PAGE_LIMIT)));
    }
    if (amount.paragraphs() > PARAGRAPH_LIMIT) {
      throw Refusal.unprocessable(
          new Fault("", "too-many-paragraphs", Map.of("limit", PARAGRAPH_LIMIT)));
    }
  }
}
