package org.qoltanba.lint.features;

import java.util.Map;
import java.util.Set;
import org.qoltanba.document.Content;
import org.qoltanba.document.StepFailed;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.lint.word.PartText;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.rendering.docx.PaperReader;
import org.qoltanba.rendering.paper.Paper.Loss;
import org.qoltanba.tags.Place;

/** What of a Word file the PDF does not show as Word does. */
public final class LayoutRules {

  /** The other rules have sentences of their own for these. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of("math", "embedded-object", "chart", "diagram", "imported-file");

  private final PaperReader reader = new PaperReader();

  public void check(Content docx, WordText text, FileReport report) {
    try {
      for (Loss loss : reader.read(docx).lost()) {
        if (!TOLD_ELSEWHERE.contains(loss.feature())) {
          var feature = Map.<String, Object>of("feature", loss.feature());
          report.warning("feature-not-carried", place(loss, text), feature);
        }
      }
    } catch (StepFailed e) {
      // Such a file has an error already: a part that can't be read, or a picture from elsewhere.
      return;
    }
  }

  /** The paragraph that begins with the words of the loss. */
  private static Place place(Loss loss, WordText text) {
    for (PartText part : text.parts()) {
      for (Paragraph paragraph : part.paragraphs()) {
        if (!loss.text().isBlank() && paragraph.text().strip().startsWith(loss.text())) {
          return new Place(part.name(), paragraph.number(), part.around(paragraph.number()));
        }
      }
    }
    return new Place("", 0, loss.text());
  }
}
