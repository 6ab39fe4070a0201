package org.qoltanba.lint.finding;

import org.qoltanba.document.Language;
import org.qoltanba.language.Messages;

/** Says findings in a language. */
public final class Sentences {

  private static final String BODY = "word/document.xml";

  private final Messages messages;
  private final Language language;

  public Sentences(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  public String of(Finding finding) {
    return messages.of(finding.code(), finding.arguments(), language);
  }

  /** {@code file:paragraph: severity code — sentence «text around»}, with a part if need be. */
  public String line(Finding finding) {
    String around = finding.around().isBlank() ? "" : " «" + finding.around().strip() + "»";
    return finding.file()
        + part(finding)
        + (finding.paragraph() > 0 ? ":" + finding.paragraph() : "")
        + ": "
        + finding.severity().word()
        + " "
        + finding.code()
        + " — "
        + of(finding)
        + around;
  }

  private static String part(Finding finding) {
    boolean usual = finding.part().isEmpty() || finding.part().equals(BODY);
    return usual ? "" : "#" + finding.part();
  }
}
