package org.qoltanba.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Content;
import org.qoltanba.lint.numbering.Label;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.lint.word.PartText;
import org.qoltanba.lint.word.WordText;

/** The words of a Word file: a line for each paragraph that has any, headers and notes, too. */
final class WordLines {

  private static final String BODY = "word/document.xml";

  private WordLines() {}

  static List<String> of(Content docx) {
    var word = new WordText(WordZip.read(docx));
    var lines = new ArrayList<String>();
    for (PartText part : word.parts()) {
      String before = part.name().equals(BODY) ? "" : part.name() + ": ";
      part.paragraphs().stream()
          .filter(paragraph -> !paragraph.text().isBlank())
          .forEach(paragraph -> lines.add(before + line(word, paragraph)));
    }
    return lines;
  }

  private static String line(WordText word, Paragraph paragraph) {
    String label = word.label(paragraph).map(Label::text).map(text -> text + " ").orElse("");
    return label + paragraph.text().strip();
  }
}
