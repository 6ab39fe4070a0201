package org.qoltanba.web.ui.fill;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.RememberedPerson;
import org.qoltanba.form.Form;
import org.qoltanba.form.offer.Offer;
import org.qoltanba.web.ui.fill.talk.PersonWords;

/** The people of the paper that is being written: who is remembered, and who shall be. */
@Named("people")
@ViewScoped
public class PeoplePage implements Serializable {

  private FillPage fill;
  private PersonDesk desk;
  private PersonWords words;
  private String at = "";
  private String chosen = "";
  private List<PersonEntry> found = List.of();
  private PersonEntry person;
  private GivenConsent consent = new GivenConsent();
  private List<String> wrong = List.of();
  private String done = "";
  private final Map<String, List<Offer>> filled = new HashMap<>();

  protected PeoplePage() {}

  @Inject
  public PeoplePage(FillPage fill, PersonDesk desk, PersonWords words) {
    this.fill = fill;
    this.desk = desk;
    this.words = words;
  }

  /** Asks for the person at the place of the paper. */
  public void open(String place) {
    fill.settle();
    at = place;
    clear();
    consent = new GivenConsent();
  }

  private void clear() {
    chosen = "";
    found = List.of();
    person = null;
    wrong = List.of();
    done = "";
  }

  /** The ids of some of those who match. */
  public List<String> find(String typed) {
    found = desk.find(typed);
    return found.stream().map(one -> one.id().toString()).toList();
  }

  /** How the one of that id is told, without a name. */
  public String label(String id) {
    return found.stream()
        .filter(one -> one.id().toString().equals(id))
        .map(words::label)
        .findFirst()
        .orElse("");
  }

  public void choose() {
    wrong = List.of();
    done = "";
    person =
        found.stream().filter(one -> one.id().toString().equals(chosen)).findFirst().orElse(null);
  }

  /** Takes the chosen person's data over; what is typed otherwise is only told. */
  public void take() {
    tell(
        () -> {
          RememberedPerson known = desk.open(person.id());
          fill.change(() -> type(known));
        });
  }

  private String type(RememberedPerson known) {
    Form form = fill.getPaper().form();
    List<Offer> offers = fill.people().offers(at, known, fill.getPaper().getLanguage());
    List<Offer> empty = offers.stream().filter(one -> form.at(one.place()).isBlank()).toList();
    empty.forEach(one -> form.type(one.place(), one.text()));
    filled.put(at, empty);
    fill.getPaper().remember(offers.stream().filter(one -> !empty.contains(one)).toList());
    return at;
  }

  /** Empties again what was taken over at the place and is still so. */
  public void undo(String place) {
    fill.change(
        () -> {
          Form form = fill.getPaper().form();
          filled.remove(place).stream()
              .filter(one -> form.at(one.place()).equals(one.text()))
              .forEach(one -> form.type(one.place(), ""));
          fill.getPaper().remember(List.of());
          return place;
        });
  }

  public boolean isFilled(String place) {
    return filled.containsKey(place);
  }

  /** Remembers what is typed of the person, by the consent. */
  public void remember() {
    tell(
        () -> {
          UUID id = person == null ? UUID.randomUUID() : person.id();
          var known =
              new RememberedPerson(
                  id, fill.getPaper().getLanguage(), fill.people().at(at), consent.consent());
          desk.remember(known);
          clear();
          done = words.remembered(known.consent());
          consent = new GivenConsent();
        });
  }

  /** Forgets the chosen person, who has withdrawn the consent. */
  public void withdraw() {
    tell(
        () -> {
          PersonEntry one = person;
          desk.withdraw(one.id());
          clear();
          done = words.withdrawn(one);
        });
  }

  private void tell(Runnable work) {
    wrong = List.of();
    done = "";
    try {
      work.run();
    } catch (Refusal refusal) {
      wrong = words.of(refusal);
    }
  }

  /** What is remembered of the person at the place. */
  public List<String> getNames() {
    return fill.isOpen() ? fill.people().linesAt(at).stream().map(words::name).toList() : List.of();
  }

  /** What was done with the chosen person's data. */
  public List<String> getHistory() {
    return person == null
        ? List.of()
        : desk.history(person.id()).stream().map(one -> words.event(one, desk.zone())).toList();
  }

  public String getTold() {
    return person == null ? "" : words.label(person);
  }

  public boolean isSomeone() {
    return person != null;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = Objects.requireNonNullElse(chosen, "");
  }

  public GivenConsent getConsent() {
    return consent;
  }

  /** Why what was asked was not done. */
  public List<String> getWrong() {
    return wrong;
  }

  /** What was done. */
  public String getDone() {
    return done;
  }
}
