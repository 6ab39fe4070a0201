package org.qoltanba.intake;

import java.util.List;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.RememberedPerson;

/**
 * The guard before remembered people: who may issue papers may take data over into them, at the
 * account's rate; who may read papers may read what was done with the data of one person, who
 * audits what was done with that of all.
 */
public final class GuardedPersons implements Persons {

  private final Persons inner;
  private final RateLimit rate;

  public GuardedPersons(Persons inner, RateLimit rate) {
    this.inner = inner;
    this.rate = rate;
  }

  @Override
  public UUID remember(Caller caller, RememberedPerson person) {
    rate.admit(caller, Permission.ISSUE);
    return inner.remember(caller, person);
  }

  @Override
  public List<PersonEntry> find(Caller caller, String typed) {
    rate.admit(caller, Permission.ISSUE);
    return inner.find(caller, typed);
  }

  @Override
  public RememberedPerson open(Caller caller, UUID id) {
    rate.admit(caller, Permission.ISSUE);
    return inner.open(caller, id);
  }

  @Override
  public void withdraw(Caller caller, UUID id) {
    rate.admit(caller, Permission.ISSUE);
    inner.withdraw(caller, id);
  }

  @Override
  public List<PersonEvent> history(Caller caller, UUID id) {
    rate.admit(caller, Permission.READ);
    return inner.history(caller, id);
  }

  @Override
  public JournalPage journal(Caller caller, JournalQuery query) {
    rate.admit(caller, Permission.AUDIT);
    return inner.journal(caller, query);
  }
}
