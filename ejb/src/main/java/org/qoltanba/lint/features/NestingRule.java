package org.qoltanba.lint.features;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.lint.word.PartText;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.tags.Budget;

/** Whether blocks stand in one another no deeper than a paper may have them. */
public final class NestingRule {

  private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([#/])");

  private NestingRule() {}

  /** Tells the first paragraph of each part in which it is too much; whether there is none. */
  public static boolean check(WordText text, FileReport report) {
    return text.parts().stream().filter(part -> !check(part, report)).count() == 0;
  }

  private static boolean check(PartText part, FileReport report) {
    int most = Budget.standard().nesting();
    int depth = 0;
    for (Paragraph paragraph : part.paragraphs()) {
      Matcher mark = MARK.matcher(paragraph.text());
      while (mark.find()) {
        depth = Math.max(0, depth + (mark.group(1).equals("#") ? 1 : -1));
        if (depth > most) {
          report.error("blocks-too-deep", paragraph.place(), Map.of("limit", most));
          return false;
        }
      }
    }
    return true;
  }
}
