package org.qoltanba.archive.jpa.ending;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.qoltanba.document.Caller;
import org.qoltanba.document.State;

/** The documents on which something may rest. */
public final class Papers {

  private static final String STATE =
      "select state from document"
          + " where organisation = ?1 and register_year = ?2 and register_no = ?3 for update";

  private static final Set<String> ENDED = Set.of(State.VOID.name(), State.SUPERSEDED.name());

  private final Supplier<EntityManager> entityManagers;

  public Papers(Supplier<EntityManager> entityManagers) {
    this.entityManagers = entityManagers;
  }

  /**
   * Whether the document counts no longer; one that does can't end until the transaction does.
   *
   * @param number of the register; of one that is not there nothing is said
   */
  public boolean ended(Caller caller, String number) {
    int hyphen = number.indexOf('-');
    List<?> states =
        entityManagers
            .get()
            .createNativeQuery(STATE)
            .setParameter(1, caller.organisation())
            .setParameter(2, Integer.valueOf(number.substring(0, hyphen)))
            .setParameter(3, Integer.valueOf(number.substring(hyphen + 1)))
            .getResultList();
    return states.stream().anyMatch(ENDED::contains);
  }
}
