package org.qoltanba.web.ui.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.qoltanba.web.guard.DocumentIds;

/** The document at hand. */
@Named("paper")
@ViewScoped
public class PaperPage implements Serializable {

  private PaperRoom room;
  private PaperTelling telling;
  private UUID id;
  private Paper paper;
  private String reason = "";

  protected PaperPage() {}

  @Inject
  public PaperPage(PaperRoom room, PaperTelling telling) {
    this.room = room;
    this.telling = telling;
  }

  /** Opens the document with that id; where there is none, the page says so and shows nothing. */
  public void open(String wanted) {
    id = DocumentIds.of(wanted);
    paper = room.bring(id);
  }

  /** Declares it void; a wrong reason is refused and stays where it was typed. */
  public void annul() {
    room.annul(id, reason);
    reason = "";
    paper = room.bring(id);
  }

  public boolean isOpen() {
    return paper != null;
  }

  /** What is known of it, in the language that is read at the moment. */
  public ToldPaper getTold() {
    return telling.of(paper);
  }

  public UUID getId() {
    return id;
  }

  /** The id of its kind. */
  public String getKind() {
    return paper.record().template();
  }

  public boolean isWord() {
    return paper.record().docxSha256().isPresent();
  }

  public boolean isPdf() {
    return paper.record().pdf().isPresent();
  }

  public boolean isSignable() {
    return paper.signable();
  }

  public boolean isEnded() {
    return paper.ended();
  }

  /** Whether the reader may declare it void. */
  public boolean isAnnullable() {
    return !paper.ended() && room.mayAnnul();
  }

  /** Whether the reader may write another that takes its place. */
  public boolean isReplaceable() {
    return isAnnullable() && paper.kind().isPresent();
  }

  /** The document that took its place, or null. */
  public UUID getSuccessor() {
    return paper.record().lineage().ending().flatMap(end -> end.successor()).orElse(null);
  }

  /** The document whose place it took, or null. */
  public UUID getPredecessor() {
    return paper.record().lineage().replaces().orElse(null);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Objects.requireNonNullElse(reason, "");
  }
}
