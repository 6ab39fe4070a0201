package org.qoltanba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Titles;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.language.Messages;

/** What is said at the top of a page, in the reader's language. */
@RequestScoped
public class Sentences {

  static final String BUNDLE = "org.qoltanba.web.ui.ui";

  private Reader reader;
  private Messages messages;

  protected Sentences() {}

  @Inject
  public Sentences(Reader reader, Messages messages) {
    this.reader = reader;
    this.messages = messages;
  }

  /** Says what a page's bundle has under the key. */
  public void refuse(String key) {
    say(FacesMessage.SEVERITY_ERROR, word(key));
  }

  /** Says each fault for which something was refused, or why it was where it names none. */
  public void refuse(Refusal refusal) {
    if (refusal.faults().isEmpty()) {
      say(FacesMessage.SEVERITY_ERROR, messages.of(refusal, reader.language()));
    }
    refusal
        .faults()
        .forEach(fault -> say(FacesMessage.SEVERITY_ERROR, messages.of(fault, reader.language())));
  }

  /** Says that something failed here, of which only the request's id is told. */
  public void failed(String requestId) {
    say(FacesMessage.SEVERITY_FATAL, word("failed", requestId));
  }

  /** What the pages' bundle has under the key, with the arguments in it. */
  public String word(String key, Object... arguments) {
    String word = ResourceBundle.getBundle(BUNDLE, reader.getLocale()).getString(key);
    return arguments.length == 0
        ? word
        : new MessageFormat(word, reader.getLocale()).format(arguments);
  }

  /**
   * What papers of a kind are called. Those that others have made are of none of ours, and what is
   * on offer no more has only its id left.
   *
   * @param title where the kind is known
   */
  public String kind(String id, Optional<Titles> title) {
    return title
        .map(known -> known.in(reader.language()))
        .orElseGet(() -> id.equals(Upload.KIND) ? word("kind.uploaded") : id);
  }

  private static void say(Severity severity, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(severity, sentence, sentence));
  }
}
