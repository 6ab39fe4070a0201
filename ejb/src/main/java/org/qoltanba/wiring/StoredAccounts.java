package org.qoltanba.wiring;

import java.security.Principal;
import java.util.Optional;
import org.qoltanba.archive.AccountStore;
import org.qoltanba.archive.StoredAccount;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Fault;
import org.qoltanba.document.NewAccount;
import org.qoltanba.document.Refusal;
import org.qoltanba.intake.Accounts;

/**
 * The accounts of the archive. With OpenID Connect the token brings name and roles; the
 * organisation is that of the account of the same name.
 */
final class StoredAccounts implements Accounts {

  private static final String NAME = "[A-Za-z0-9._@-]{1,64}";
  private static final String ORGANISATION = "[A-Za-z0-9._-]{1,64}";

  private final AccountStore store;
  private final Passwords passwords;

  StoredAccounts(AccountStore store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  @Override
  public Optional<String> organisationOf(Principal principal) {
    return store.find(principal.getName()).map(StoredAccount::organisation);
  }

  @Override
  public void put(Caller caller, NewAccount account) {
    require(account.name().matches(NAME), "/name", "account-name");
    require(account.organisation().matches(ORGANISATION), "/organisation", "organisation-name");
    require(!account.roles().isEmpty(), "/roles", "no-roles");
    store.put(
        new StoredAccount(
            account.name(),
            passwords.hash(account.password()),
            account.organisation(),
            account.roles(),
            false));
  }

  private static void require(boolean right, String pointer, String code) {
    if (!right) {
      throw Refusal.unprocessable(new Fault(pointer, code));
    }
  }
}
