package org.qoltanba.web.ui.fill;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.writing.PaperDraft;
import org.qoltanba.form.Form;
import org.qoltanba.form.offer.Offer;

/** A paper that is being written: its kind, its form, and what is wanted of it. */
public final class Paper {

  private final UUID id;
  private final TemplateManifest kind;
  private final Form form;
  private Language language = Language.KK;
  private boolean word;
  private boolean kept;
  private UUID replaced;
  private List<Offer> remembered = List.of();

  Paper(UUID id, TemplateManifest kind, Form form) {
    this.id = id;
    this.kind = kind;
    this.form = form;
  }

  /**
   * @throws Refusal (not found) for what is no draft's id
   */
  static UUID id(String text) {
    return id(text, "unknown-draft");
  }

  private static UUID id(String text, String unknown) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound(unknown);
    }
  }

  UUID id() {
    return id;
  }

  Form form() {
    return form;
  }

  /** Has it written in the language. */
  void write(Language chosen) {
    language = chosen;
  }

  /** Has these said beside what is typed: what is remembered of a person, and differs. */
  void remember(List<Offer> offers) {
    remembered = List.copyOf(offers);
  }

  List<Offer> remembered() {
    return remembered;
  }

  /**
   * Has it issued in place of that document.
   *
   * @throws Refusal (not found) for what is no document's id
   */
  void replace(String document) {
    replace(id(document, "unknown-document"));
  }

  void replace(UUID document) {
    replaced = document;
  }

  /** Whether it is written in place of a document that was issued. */
  public boolean isReplacing() {
    return replaced != null;
  }

  /** From now on it is found again as a draft. */
  void kept() {
    kept = true;
  }

  boolean isKept() {
    return kept;
  }

  DocumentRequest request() {
    DocumentRequest request =
        new DocumentRequest(
                kind.id(),
                language,
                form.facts(),
                word ? OutputFormat.BOTH : OutputFormat.PDF,
                Optional.empty(),
                Optional.empty())
            .leaving(form.verbatim());
    return replaced == null ? request : request.replacing(replaced);
  }

  PaperDraft draft() {
    return new PaperDraft(
        id, kind.id(), language, form.facts(), Optional.ofNullable(replaced), form.verbatim());
  }

  public TemplateManifest getKind() {
    return kind;
  }

  /** The language of the paper itself, whatever the page is read in. */
  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  /** Whether the Word file is wanted beside the PDF. */
  public boolean isWord() {
    return word;
  }

  public void setWord(boolean word) {
    this.word = word;
  }
}
