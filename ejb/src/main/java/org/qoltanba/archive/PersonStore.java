package org.qoltanba.archive;

import java.util.List;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.PersonQuery;
import org.qoltanba.document.person.RememberedPerson;

/**
 * People whose data may be taken over into papers; each belongs to one organisation.
 *
 * <p>Whose consent has ended is not there any more, whether deleted already or not. Everything that
 * is done is kept beside the data, and stays when that is gone. Transactions and failures are as in
 * {@link Archive}.
 */
public interface PersonStore {

  /**
   * Keeps the data in place of what was kept of the person before, by id or by IIN.
   *
   * @return the id under which the person is remembered
   * @throws org.qoltanba.document.Refusal (not found, {@code unknown-person}) if the id is another
   *     organisation's, (unprocessable, {@code unknown-consent}) if the paper of the consent has
   *     ended, (conflict, {@code iin-remembered}) if the IIN is that of someone else who is
   *     remembered
   */
  UUID keep(Caller caller, RememberedPerson person);

  /** Some of those that match, by name; that they were looked for is kept, but not how. */
  List<PersonEntry> find(Caller caller, PersonQuery query);

  /**
   * Hands the data out, which is kept as a viewing.
   *
   * @throws org.qoltanba.document.Refusal (not found, {@code unknown-person})
   */
  RememberedPerson open(Caller caller, UUID id);

  /**
   * Deletes the data of whoever withdraws the consent.
   *
   * @throws org.qoltanba.document.Refusal (not found, {@code unknown-person})
   */
  void withdraw(Caller caller, UUID id);

  /** What was done with the data of a person, also of one who is not remembered any more. */
  List<PersonEvent> history(Caller caller, UUID id);

  /**
   * What was done with the data of all people, those who are not remembered any more among them.
   * Reading it is kept, but not again within a minute.
   */
  JournalPage journal(Caller caller, JournalQuery query);

  /**
   * Deletes the data of all whose consent has ended, in every organisation.
   *
   * @return of how many
   */
  int expire();
}
