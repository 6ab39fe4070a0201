package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.JournalPage;
import org.qoltanba.document.person.JournalQuery;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonEvent;
import org.qoltanba.document.person.RememberedPerson;

/** The guard before remembered people. */
class GuardedPersonsTest {

  private static final Set<Role> ISSUERS =
      EnumSet.of(Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM);
  private static final UUID ID = new UUID(0, 1);
  private static final LocalDate DAY = LocalDate.EPOCH;
  private static final RememberedPerson PERSON =
      new RememberedPerson(
          ID, Language.KK, Map.of("fullName", "X"), new Consent(Optional.empty(), DAY, DAY));

  private final List<String> passed = new ArrayList<>();
  private final Persons guard =
      new GuardedPersons(
          new Noted(), new RateLimit(100, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

  @Test
  void whoMayIssueMayRememberFindOpenAndForget() {
    assertEquals(ISSUERS, allowed(caller -> guard.remember(caller, PERSON)));
    assertEquals(ISSUERS, allowed(caller -> guard.find(caller, "abc")));
    assertEquals(ISSUERS, allowed(caller -> guard.open(caller, ID)));
    assertEquals(ISSUERS, allowed(caller -> guard.withdraw(caller, ID)));
  }

  @Test
  void whoMayReadMayReadWhatWasDone() {
    var readers = EnumSet.copyOf(ISSUERS);
    readers.add(Role.AUDITOR);
    assertEquals(readers, allowed(caller -> guard.history(caller, ID)));
  }

  @Test
  void whoAuditsMayReadTheJournal() {
    var query =
        new JournalQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            1);
    assertEquals(
        EnumSet.of(Role.DIRECTOR, Role.AUDITOR), allowed(caller -> guard.journal(caller, query)));
  }

  private Set<Role> allowed(Consumer<Caller> call) {
    var allowed = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      passed.clear();
      try {
        call.accept(new Caller(role.word(), "shelter", Set.of(role)));
        assertEquals(1, passed.size());
        allowed.add(role);
      } catch (Refusal refusal) {
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertEquals(List.of(), passed);
      }
    }
    return allowed;
  }

  private final class Noted implements Persons {

    @Override
    public UUID remember(Caller caller, RememberedPerson person) {
      passed.add("remember");
      return ID;
    }

    @Override
    public List<PersonEntry> find(Caller caller, String typed) {
      passed.add("find");
      return List.of();
    }

    @Override
    public RememberedPerson open(Caller caller, UUID id) {
      passed.add("open");
      return PERSON;
    }

    @Override
    public void withdraw(Caller caller, UUID id) {
      passed.add("withdraw");
    }

    @Override
    public List<PersonEvent> history(Caller caller, UUID id) {
      passed.add("history");
      return List.of();
    }

    @Override
    public JournalPage journal(Caller caller, JournalQuery query) {
      passed.add("journal");
      return new JournalPage(List.of(), 0);
    }
  }
}
