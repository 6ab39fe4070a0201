package org.qoltanba.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.AccountStore;
import org.qoltanba.archive.StoredAccount;
import org.qoltanba.document.Role;

class SampleAccountsTest {

  private final MemoryAccounts store = new MemoryAccounts();

  @Test
  void theEmbeddedDefaultHasOneAccountForEachRoleNamedAsIt() {
    prepare(Map.of());
    assertEquals(
        Set.of("lawyer", "director", "clerk", "system", "auditor", "admin"),
        store.accounts.keySet());
    StoredAccount clerk = store.accounts.get("clerk");
    assertEquals(Set.of(Role.CLERK), clerk.roles());
    assertTrue(clerk.sample());
    assertTrue(OpenBSDBCrypt.checkPassword(clerk.passwordHash(), "qoltanba-sample".toCharArray()));
  }

  @Test
  void productionTakesTheSamplesAwayAgainWhateverTheDatabase() {
    prepare(Map.of());
    prepare(Map.of("qoltanba.profile", "production"));
    assertTrue(store.accounts.isEmpty());
  }

  @Test
  void anotherDatabaseThanTheEmbeddedOneNeverGetsThem() {
    prepare(Map.of("qoltanba.db.driver", "postgresql"));
    assertTrue(store.accounts.isEmpty());
  }

  @Test
  void theOperatorsPasswordMakesTheFirstAdministratorOnce() {
    var settings =
        Map.of("qoltanba.profile", "production", "qoltanba.admin.password", "a long first one");
    prepare(settings);
    String hash = store.accounts.get("admin").passwordHash();
    assertEquals(Set.of(Role.ADMIN), store.accounts.get("admin").roles());
    prepare(settings);
    assertEquals(hash, store.accounts.get("admin").passwordHash());
  }

  private void prepare(Map<String, String> settings) {
    new SampleAccounts(store, new Passwords()).prepare(Settings.of(settings::get));
  }

  private static final class MemoryAccounts implements AccountStore {

    private final Map<String, StoredAccount> accounts = new TreeMap<>();

    @Override
    public void put(StoredAccount account) {
      accounts.put(account.name(), account);
    }

    @Override
    public Optional<StoredAccount> find(String name) {
      return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public void removeSamples() {
      accounts.values().removeIf(StoredAccount::sample);
    }
  }
}
