package org.qoltanba.web.ui.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.RememberedPerson;
import org.qoltanba.intake.Persons;
import org.qoltanba.web.guard.Callers;

/** Asks for the people who are remembered, as whoever is signed in. */
@RequestScoped
public class PersonDesk {

  private Persons persons;
  private Callers callers;
  private ZoneId zone;
  @Inject HttpServletRequest request;

  protected PersonDesk() {}

  /**
   * @param zone in which it is told when something was done
   */
  @Inject
  public PersonDesk(Persons persons, Callers callers, ZoneId zone) {
    this.persons = persons;
    this.callers = callers;
    this.zone = zone;
  }

  public UUID remember(RememberedPerson person) {
    return persons.remember(caller(), person);
  }

  public List<PersonEntry> find(String typed) {
    return persons.find(caller(), typed);
  }

  public RememberedPerson open(UUID id) {
    return persons.open(caller(), id);
  }

  public void withdraw(UUID id) {
    persons.withdraw(caller(), id);
  }

  public List<PersonEvent> history(UUID id) {
    return persons.history(caller(), id);
  }

  public ZoneId zone() {
    return zone;
  }

  private Caller caller() {
    return callers.of(request);
  }
}
