package org.qoltanba.wiring.accounts;

import java.util.Optional;
import java.util.Set;
import org.qoltanba.archive.AccountStore;
import org.qoltanba.archive.StoredAccount;
import org.qoltanba.document.Role;

/** The accounts that exist before an administrator makes any. */
public final class SampleAccounts {

  /** Whom the sample accounts work for. */
  public static final String ORGANISATION = "sample-shelter";

  private static final String PASSWORD = "qoltanba-sample";
  private static final String ADMINISTRATORS = "administration";

  private final AccountStore store;
  private final Passwords passwords;

  public SampleAccounts(AccountStore store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  /**
   * One account for each role, named as the role, where samples are wanted; everywhere else the
   * samples are taken away and {@code admin} is made of the operator's password.
   */
  public void prepare(boolean samples, Optional<String> adminPassword) {
    if (samples) {
      for (Role role : Role.values()) {
        make(role.word(), PASSWORD, ORGANISATION, role, true);
      }
    } else {
      store.removeSamples();
      adminPassword.ifPresent(
          password -> make(Role.ADMIN.word(), password, ADMINISTRATORS, Role.ADMIN, false));
    }
  }

  private void make(String name, String password, String organisation, Role role, boolean sample) {
    if (store.find(name).isEmpty()) {
      store.put(
          new StoredAccount(name, passwords.hash(password), organisation, Set.of(role), sample));
    }
  }
}
