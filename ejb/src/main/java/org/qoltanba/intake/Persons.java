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
 * People whose data is taken over into the next paper, by their consent. An organisation sees its
 * own only; another's is refused as one that does not exist. Failures are as in {@link Intake}.
 */
public interface Persons {

  /**
   * Remembers the person in place of what was known of them, by id or by IIN.
   *
   * @throws org.qoltanba.document.Refusal (unprocessable) at {@code /consent/…} if the consent is
   *     not in force today, or its number is not that of one ({@code unknown-consent}); (conflict,
   *     {@code iin-remembered}) if the IIN is that of someone else who is remembered
   */
  UUID remember(Caller caller, RememberedPerson person);

  /**
   * Some of those who match; each search is recorded, without what was typed.
   *
   * @param typed the whole IIN, or beginnings of words of the name, one of them of three letters;
   *     less finds nobody
   */
  List<PersonEntry> find(Caller caller, String typed);

  /**
   * Hands the data out; each time is recorded.
   *
   * @throws org.qoltanba.document.Refusal (not found, {@code unknown-person})
   */
  RememberedPerson open(Caller caller, UUID id);

  /**
   * Forgets whoever withdraws the consent; that it was so stays recorded.
   *
   * @throws org.qoltanba.document.Refusal (not found, {@code unknown-person})
   */
  void withdraw(Caller caller, UUID id);

  /** What was done with the data of a person, also of one who is forgotten, oldest first. */
  List<PersonEvent> history(Caller caller, UUID id);

  /**
   * What was done with the data of all people, and who has looked for someone, newest first; that
   * it was read is recorded.
   */
  JournalPage journal(Caller caller, JournalQuery query);
}
