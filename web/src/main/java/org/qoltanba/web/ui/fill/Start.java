package org.qoltanba.web.ui.fill;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.language.Alphabet;
import org.qoltanba.language.Dates;
import org.qoltanba.web.ui.Reader;

/** What to write: the drafts to go on with, and the kinds of which a paper may be begun. */
@Named("start")
@ViewScoped
public class Start implements Serializable {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private Desk desk;
  private Reader reader;
  private ZoneId zone;
  private List<DraftEntry> drafts = List.of();
  private List<TemplateManifest> kinds;

  protected Start() {}

  /**
   * @param zone in which it is told when a draft was saved
   */
  @Inject
  public Start(Desk desk, Reader reader, ZoneId zone) {
    this.desk = desk;
    this.reader = reader;
    this.zone = zone;
  }

  /** Unless a kind or a draft is chosen already. */
  public void open(String kind, String draft) {
    if (isBlank(kind) && isBlank(draft)) {
      drafts = desk.drafts();
    }
  }

  private static boolean isBlank(String word) {
    return word == null || word.isBlank();
  }

  public void forget(UUID draft) {
    desk.forget(draft);
    drafts = desk.drafts();
  }

  public List<DraftEntry> getDrafts() {
    return drafts;
  }

  /** By name, in the reader's alphabet. */
  public List<TemplateManifest> getKinds() {
    Comparator<String> letters = Alphabet.of(reader.language());
    return kinds().stream()
        .sorted(Comparator.comparing(one -> one.title().in(reader.language()), letters))
        .toList();
  }

  private List<TemplateManifest> kinds() {
    if (kinds == null) {
      kinds = desk.kinds();
    }
    return kinds;
  }

  public String title(DraftEntry draft) {
    return kinds().stream()
        .filter(kind -> kind.id().equals(draft.template()))
        .map(kind -> kind.title().in(reader.language()))
        .findFirst()
        .orElse(draft.template());
  }

  public String saved(DraftEntry draft) {
    ZonedDateTime at = draft.savedAt().atZone(zone);
    return Dates.longForm(at.toLocalDate(), reader.language()) + ", " + HOUR.format(at);
  }
}
