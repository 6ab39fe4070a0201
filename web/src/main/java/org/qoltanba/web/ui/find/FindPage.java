package org.qoltanba.web.ui.find;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What is looked for. */
@Named("find")
@ViewScoped
public class FindPage implements Serializable {

  private Catalogue catalogue;
  private String text = "";

  protected FindPage() {}

  @Inject
  public FindPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The kinds that fit what is typed. */
  public List<FoundKind> getFound() {
    return catalogue.find(text);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = Objects.requireNonNullElse(text, "");
  }

  /** Looks for nothing any more. */
  public void clear() {
    text = "";
  }
}
