package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.AccountStore;
import org.qoltanba.archive.StoredAccount;
import org.qoltanba.document.Role;

/** The accounts, as this service and as the container's realm see them. */
interface AccountsContract extends Stage {

  String HASH = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
  String PASSWORD_QUERY = "select password from account where name = ?";
  String ROLE_QUERY = "select role from account_role where name = ?";

  @Test
  default void anAccountIsFoundAsItWasPut() {
    var account = account("lawyer", false, Role.LAWYER, Role.AUDITOR);
    accounts().put(account);
    assertEquals(Optional.of(account), accounts().find(account.name()));
    assertEquals(Optional.empty(), accounts().find(account.name() + "x"));
  }

  @Test
  default void aSecondPutReplacesTheFirst() {
    accounts().put(account("clerk", true, Role.CLERK, Role.LAWYER));
    var changed = account("clerk", false, Role.CLERK, Role.DIRECTOR);
    accounts().put(changed);
    assertEquals(Optional.of(changed), accounts().find(changed.name()));
  }

  @Test
  default void theRealmsQueriesGiveTheHashAndTheRoles() throws SQLException {
    var account = account("director", false, Role.DIRECTOR);
    accounts().put(account);
    assertEquals(List.of(HASH), database().column(PASSWORD_QUERY, account.name()));
    assertEquals(List.of("director"), database().column(ROLE_QUERY, account.name()));
  }

  @Test
  default void onlySamplesAreRemoved() throws SQLException {
    var sample = account("sample", true, Role.ADMIN, Role.SYSTEM);
    var real = account("real", false, Role.ADMIN);
    accounts().put(sample);
    accounts().put(real);
    accounts().removeSamples();
    assertEquals(Optional.empty(), accounts().find(sample.name()));
    assertEquals(List.of(), database().column(ROLE_QUERY, sample.name()));
    assertEquals(Optional.of(real), accounts().find(real.name()));
  }

  private AccountStore accounts() {
    return new JpaAccountStore(transactions(), transactions(), clock());
  }

  /** Under a name that no other test has. */
  private StoredAccount account(String name, boolean sample, Role... roles) {
    String organisation = samples().organisation();
    return new StoredAccount(name + "@" + organisation, HASH, organisation, Set.of(roles), sample);
  }
}
