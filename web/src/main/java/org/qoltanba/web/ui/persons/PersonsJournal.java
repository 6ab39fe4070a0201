package org.qoltanba.web.ui.persons;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.primefaces.component.datatable.DataTable;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.web.guard.DocumentIds;
import org.qoltanba.web.ui.Sentences;

/** The journal at hand, of everyone or of one person. */
@Named("journal")
@ViewScoped
public class PersonsJournal implements Serializable {

  private static final String LINES = ":workspace:lines";

  private JournalRoom room;
  private Sentences sentences;
  private Wanted wanted;
  private JournalLines lines;
  private boolean open;

  protected PersonsJournal() {}

  @Inject
  public PersonsJournal(JournalRoom room, Sentences sentences) {
    this.room = room;
    this.sentences = sentences;
    start(null);
  }

  /**
   * Asks once, so that who may not read the journal is told so on the page.
   *
   * @param person the id of whose data is meant; null or empty for everyone's
   */
  public void open(String person) {
    start(person == null || person.isEmpty() ? null : DocumentIds.ofPerson(person));
    room.page(wanted, 0, 1);
    open = true;
  }

  private void start(UUID person) {
    wanted = new Wanted(person);
    lines = new JournalLines(room, wanted);
  }

  public boolean isOpen() {
    return open;
  }

  /** Shows the first page of what is looked for. */
  public void look() {
    UIComponent table = FacesContext.getCurrentInstance().getViewRoot().findComponent(LINES);
    ((DataTable) table).setFirst(0);
  }

  /** Looks for everything again, of the same person. */
  public void clear() {
    start(wanted.getPerson());
  }

  /** What stands for the one person that is meant; empty where everyone is. */
  public String getMark() {
    return wanted.getPerson() == null ? "" : JournalRoom.mark(wanted.getPerson());
  }

  public Wanted getWanted() {
    return wanted;
  }

  public JournalLines getLines() {
    return lines;
  }

  /** What can be done, by its names. */
  public Map<PersonEvent.What, String> getDeeds() {
    var deeds = new LinkedHashMap<PersonEvent.What, String>();
    for (PersonEvent.What what : PersonEvent.What.values()) {
      deeds.put(what, sentences.word(JournalRoom.key(what)));
    }
    return deeds;
  }
}
