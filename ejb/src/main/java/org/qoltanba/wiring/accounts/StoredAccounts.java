package org.qoltanba.wiring.accounts;

import java.security.Principal;
import java.util.Optional;
import org.qoltanba.archive.AccountStore;
import org.qoltanba.archive.StoredAccount;
import org.qoltanba.document.Caller;
import org.qoltanba.document.NewAccount;
import org.qoltanba.intake.Accounts;

/**
 * The accounts of the archive. With OpenID Connect the token brings name and roles; the
 * organisation is that of the account of the same name.
 */
public final class StoredAccounts implements Accounts {

  private final AccountStore store;
  private final Passwords passwords;

  public StoredAccounts(AccountStore store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  @Override
  public Optional<String> organisationOf(Principal principal) {
    return store.find(principal.getName()).map(StoredAccount::organisation);
  }

  @Override
  public void put(Caller caller, NewAccount account) {
    store.put(
        new StoredAccount(
            account.name(),
            passwords.hash(account.password()),
            account.organisation(),
            account.roles(),
            false));
  }
}
