package org.qoltanba.web.ui.templates;

import java.util.List;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Keeping;
import org.qoltanba.document.TemplateVersion.State;

/**
 * A version of a kind in the list.
 *
 * @param state the word for it
 * @param found how many findings there were, as a sentence
 * @param sentences from when to when it is in force, who did what with it
 */
public record ToldVersion(
    TemplateVersion version, String state, String found, List<String> sentences) {

  public ToldVersion {
    sentences = List.copyOf(sentences);
  }

  public String number() {
    return version.version();
  }

  /** The look of its state. */
  public String look() {
    return switch (version.state()) {
      case DRAFT -> "indeterminate";
      case PUBLISHED -> "valid";
      case RETIRED -> "past";
    };
  }

  /** Whether the server was started with it. */
  public boolean builtIn() {
    return version.kept().isEmpty();
  }

  public int findings() {
    return version.kept().map(Keeping::findings).orElse(0);
  }

  public boolean publishable() {
    return version.state() == State.DRAFT;
  }

  public boolean retirable() {
    return !builtIn() && version.state() != State.RETIRED;
  }
}
