package org.qoltanba.rendering;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.rendering.fo.FoRepair;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.pdf.FoTree;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.qoltanba.rendering.word.ExportedWord;
import org.qoltanba.rendering.word.WordExport;

/**
 * Makes PDF/A-2b of filled Word files; dear to make, cheap to use, safe for threads.
 *
 * <p>The same document gives the same bytes: the file's date is the moment its order was received.
 */
public final class Renderer {

  private static final int PAGE_LIMIT = 500;

  /** About as many as the limit's pages hold in small print: more is refused before layout. */
  private static final int CHARACTER_LIMIT = 2_500_000;

  private static final ConformanceLevel LEVEL = ConformanceLevel.PDFA_2B;

  private final WordExport export = new WordExport();
  private final FoRepair repair;
  private final FopEngine engine;

  /**
   * @throws StepFailed if the fonts are not on the class path
   */
  public Renderer() {
    var fonts = new FontBook();
    this.repair = new FoRepair(fonts);
    this.engine = new FopEngine(fonts, PAGE_LIMIT);
  }

  /**
   * @throws Refusal (unprocessable) {@code character-without-glyph} if no font has a character,
   *     {@code text-does-not-fit} if text would run off its place, {@code too-many-pages}, {@code
   *     too-many-paragraphs}
   * @throws StepFailed for what is wrong with the Word file itself
   */
  public ArchivalPdf render(AssembledDocument document) {
    ExportedWord word = export.export(document.docx());
    if (word.fo().getDocumentElement().getTextContent().length() > CHARACTER_LIMIT) {
      throw Refusal.unprocessable(new Fault("", "too-many-pages", Map.of("limit", PAGE_LIMIT)));
    }
    CheckedRequest source = document.source();
    var fo = new FoTree(repair.repair(word));
    var profile = new PdfProfile(LEVEL, source.language(), source.title());
    Instant createdAt = source.order().receivedAt().truncatedTo(ChronoUnit.SECONDS);
    FopEngine.Layout layout = engine.layOut(fo, profile, createdAt);
    return new ArchivalPdf(
        document, new Content(layout.pdf()), layout.pages(), LEVEL.conformance());
  }
}
