package org.qoltanba.web.ui.sign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.json.request.SignatureWords;
import org.qoltanba.web.guard.DocumentIds;

/** The document that is being signed, or without one those that wait for it. */
@Named("sign")
@ViewScoped
public class SignPage implements Serializable {

  private Desk desk;
  private PaperTelling telling;
  private String id;
  private Paper paper;
  private List<Waiting> waiting = List.of();
  private boolean done;
  private String party;
  private Way way = Way.KEPT;
  private String level = SignatureLevel.B_LTA.word();
  private boolean strict;
  private String handwriting;

  protected SignPage() {}

  @Inject
  public SignPage(Desk desk, PaperTelling telling) {
    this.desk = desk;
    this.telling = telling;
  }

  /** Takes the document out that the address names. */
  public void open() {
    if (id == null || id.isBlank()) {
      waiting = desk.waiting();
    } else {
      show(desk.paper(document()));
    }
  }

  /** Has the party sign with the key that the service keeps for it. */
  public void sign() {
    done = false;
    var words = new SignatureWords(party, level, strict, Pad.strokes(handwriting));
    show(desk.sign(document(), words.toOrder()));
    done = true;
  }

  /** Looks again after a signature that the browser had made. */
  public void signedElsewhere() {
    show(desk.paper(document()));
    done = true;
  }

  /**
   * After another party was chosen: not each can sign in each way, and none shows the hand of
   * another.
   */
  public void chosen() {
    done = false;
    handwriting = null;
    List<Way> ways = getWays();
    if (!ways.isEmpty() && !ways.contains(way)) {
      way = ways.get(0);
    }
  }

  private void show(Paper taken) {
    paper = taken;
    List<String> left = getSigners().stream().map(ToldParty::id).toList();
    if (!left.contains(party)) {
      party = left.isEmpty() ? null : left.get(0);
    }
    chosen();
  }

  private UUID document() {
    return DocumentIds.of(id);
  }

  /** Whether there is a document at hand. */
  public boolean isOpened() {
    return paper != null;
  }

  public ToldPaper getTold() {
    return telling.of(paper);
  }

  public List<ToldPaper> getWaiting() {
    return waiting.stream().map(telling::of).toList();
  }

  /** Whether a signature was made just now. */
  public boolean isDone() {
    return done;
  }

  /** The parties that have not signed and that the reader may have sign. */
  public List<ToldParty> getSigners() {
    List<String> open =
        paper.open().stream().filter(one -> !desk.ways(one).isEmpty()).map(Party::id).toList();
    return getTold().parties().stream().filter(one -> open.contains(one.id())).toList();
  }

  /** Whether all have signed. */
  public boolean isComplete() {
    return paper.open().isEmpty();
  }

  public List<Way> getWays() {
    return paper.open().stream()
        .filter(one -> one.id().equals(party))
        .flatMap(one -> desk.ways(one).stream())
        .toList();
  }

  /** Whether handwriting can stand beside a certificate: a seal is nobody's hand. */
  public boolean isHandwritten() {
    return way != Way.DRAWN && !Party.ORGANISATION.equals(party);
  }

  public List<String> getLevels() {
    return Stream.of(SignatureLevel.values())
        .filter(one -> one != SignatureLevel.BES)
        .map(SignatureLevel::word)
        .toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public Way getWay() {
    return way;
  }

  public void setWay(Way way) {
    this.way = way;
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  /** What the pad keeps: the drawn lines as JSON. */
  public String getHandwriting() {
    return handwriting;
  }

  public void setHandwriting(String handwriting) {
    this.handwriting = handwriting;
  }

  public boolean isStrict() {
    return strict;
  }

  public void setStrict(boolean strict) {
    this.strict = strict;
  }
}
