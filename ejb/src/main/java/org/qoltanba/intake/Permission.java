package org.qoltanba.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;

/**
 * What can be allowed, and the roles that are.
 *
 * <p>The guards of this room decide. The doors ask before they read an order, too, so that whoever
 * may not give one gets no answer that judges its words.
 */
public enum Permission {
  ISSUE,
  /** To sign with the key of a person, not only with the organisation's seal. */
  SIGN,
  /** To declare documents void, or to have others take their place. */
  ANNUL,
  READ,
  /** To see who looks for people and uses their data. */
  AUDIT,
  CATALOGUE,
  /** To have signed files judged. */
  VALIDATE,
  /** To hand templates in. */
  DRAFT,
  /** To put templates on offer for all organisations, and to take them off. */
  PUBLISH,
  ACCOUNTS;

  private static final Map<Role, Set<Permission>> ALLOWED =
      new EnumMap<>(
          Map.of(
              Role.LAWYER, Set.of(ISSUE, ANNUL, READ, CATALOGUE, VALIDATE, DRAFT),
              Role.DIRECTOR, Set.of(ISSUE, SIGN, ANNUL, READ, AUDIT, CATALOGUE, VALIDATE),
              Role.CLERK, Set.of(ISSUE, READ, CATALOGUE, VALIDATE),
              Role.SYSTEM, Set.of(ISSUE, SIGN, ANNUL, READ, CATALOGUE, VALIDATE),
              Role.AUDITOR, Set.of(READ, AUDIT, CATALOGUE, VALIDATE),
              Role.ADMIN, Set.of(CATALOGUE, DRAFT, PUBLISH, ACCOUNTS)));

  boolean of(Caller caller) {
    return caller.roles().stream().anyMatch(role -> ALLOWED.get(role).contains(this));
  }

  /**
   * The caller, who is allowed it.
   *
   * @throws Refusal (forbidden) for anyone else
   */
  public Caller require(Caller caller) {
    if (!of(caller)) {
      throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden");
    }
    return caller;
  }
}
