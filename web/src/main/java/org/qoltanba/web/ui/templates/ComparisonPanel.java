package org.qoltanba.web.ui.templates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qoltanba.document.comparison.VersionComparison;

/** Two versions of a kind, and what differs between them. */
@Named("comparison")
@ViewScoped
public class ComparisonPanel implements Serializable {

  private Desk desk;
  private String from;
  private String to;
  private VersionComparison told;

  protected ComparisonPanel() {}

  @Inject
  public ComparisonPanel(Desk desk) {
    this.desk = desk;
  }

  public void compare(String kind) {
    told = null;
    told = desk.compare(kind, from, to);
  }

  /** Null before anything was compared. */
  public VersionComparison getTold() {
    return told;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
