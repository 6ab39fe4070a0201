package org.qoltanba.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeRequest;

class CallersTest {

  private final Callers callers = new Callers(new FakeIntake());

  @Test
  void theCallerHasTheRolesOfTheContainerAndTheOrganisationOfTheAccounts() {
    Caller caller =
        callers.of(new FakeRequest("GET").user("dana", "lawyer", "auditor", "gardener").request());
    assertEquals(new Caller("dana", "shelter", Set.of(Role.LAWYER, Role.AUDITOR)), caller);
  }

  @Test
  void nobodyIsRefused() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> callers.of(new FakeRequest("GET").user(null).request()));
    assertEquals(Refusal.Kind.UNAUTHENTICATED, refusal.kind());
  }

  @Test
  void anAccountWithoutOrganisationIsRefused() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> callers.of(new FakeRequest("GET").user("lost", "clerk").request()));
    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    assertEquals("no-organisation", refusal.code());
  }
}
