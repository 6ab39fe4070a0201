package org.qoltanba;

import java.util.Map;
import java.util.stream.Collectors;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Content;
import org.qoltanba.lint.numbering.Label;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.lint.word.PartText;
import org.qoltanba.lint.word.WordText;

/**
 * What a filled Word file says in its body, one paragraph a line with its number: read and counted
 * without the room that draws it.
 */
final class FilledText {

  private static final String BODY = "word/document.xml";

  private FilledText() {}

  static String of(Content docx) {
    Map<String, byte[]> entries = WordZip.read(docx);
    var text = new WordText(entries);
    PartText body =
        text.parts().stream().filter(part -> part.name().equals(BODY)).findFirst().orElseThrow();
    return body.paragraphs().stream()
        .map(paragraph -> line(text, paragraph))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(WordText text, Paragraph paragraph) {
    String words = paragraph.text().strip();
    // A number that is typed is among the words.
    String number = text.label(paragraph).map(Label::text).orElse("");
    return words.startsWith(number) ? words : number + " " + words;
  }
}
