package org.qoltanba.lint.features;

import java.util.Map;
import java.util.Set;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.StepFailed;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.lint.word.PartText;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.rendering.Proof;
import org.qoltanba.rendering.Proof.Lost;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.tags.Place;

/**
 * What of a Word file the PDF does not show as Word does, by page and paragraph of that file: so
 * the pages are those of the template with its tags, as its author has them before him.
 */
public final class LayoutRules {

  /** The other rules have sentences of their own for these. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of("math", "embedded-object", "chart", "diagram", "imported-file");

  private final Proof proof = new Renderer().proof();

  /**
   * @param text of the same file
   */
  public void check(Content docx, Language language, WordText text, FileReport report) {
    try {
      for (Lost lost : proof.lost(docx, language)) {
        if (!TOLD_ELSEWHERE.contains(lost.feature())) {
          var arguments = Map.<String, Object>of("feature", lost.feature(), "page", lost.page());
          report.warning("feature-not-carried", place(lost, text), arguments);
        }
      }
    } catch (StepFailed e) {
      // Such a file has an error already: a part that can't be read, or a picture from elsewhere.
      return;
    }
  }

  /** The paragraph that begins with the words of the loss. */
  private static Place place(Lost lost, WordText text) {
    for (PartText part : text.parts()) {
      for (Paragraph paragraph : part.paragraphs()) {
        if (!lost.text().isBlank() && paragraph.text().strip().startsWith(lost.text())) {
          return new Place(part.name(), paragraph.number(), part.around(paragraph.number()));
        }
      }
    }
    return new Place("", 0, lost.text());
  }
}
