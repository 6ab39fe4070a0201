package org.qoltanba.web.guard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.intake.Accounts;

/** Who sends a request: the container knows the name and the roles, the accounts the rest. */
@Dependent
public class Callers {

  private final Accounts accounts;

  @Inject
  public Callers(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * @throws Refusal unauthenticated without a principal, forbidden ({@code no-organisation}) where
   *     the account belongs to none
   */
  public Caller of(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    if (principal == null) {
      throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated");
    }
    String organisation =
        accounts
            .organisationOf(principal)
            .orElseThrow(() -> Refusal.of(Refusal.Kind.FORBIDDEN, "no-organisation"));
    Set<Role> roles =
        Stream.of(Role.values())
            .filter(role -> request.isUserInRole(role.word()))
            .collect(Collectors.toUnmodifiableSet());
    return new Caller(principal.getName(), organisation, roles);
  }
}
