package org.qoltanba.intake;

import java.security.Principal;
import java.util.Optional;
import org.qoltanba.document.Caller;
import org.qoltanba.document.NewAccount;

/** The guard before the accounts: only administrators make them. */
public final class GuardedAccounts implements Accounts {

  private final Accounts inner;

  public GuardedAccounts(Accounts inner) {
    this.inner = inner;
  }

  @Override
  public Optional<String> organisationOf(Principal principal) {
    return inner.organisationOf(principal);
  }

  @Override
  public void put(Caller caller, NewAccount account) {
    Permission.ACCOUNTS.require(caller);
    inner.put(caller, account);
  }
}
