package org.qoltanba.wiring.accounts;

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
    prepare(true, Optional.empty());
    assertEquals(
        Set.of("lawyer", "director", "clerk", "system", "auditor", "admin"),
        store.accounts.keySet());
    StoredAccount clerk = store.accounts.get("clerk");
    assertEquals(Set.of(Role.CLERK), clerk.roles());
    assertTrue(clerk.sample());
    assertTrue(OpenBSDBCrypt.checkPassword(clerk.passwordHash(), "qoltanba-sample".toCharArray()));
  }

  @Test
  void whereNoSamplesAreWantedTheyAreTakenAwayAgain() {
    prepare(true, Optional.empty());
    prepare(false, Optional.empty());
    assertTrue(store.accounts.isEmpty());
  }

  @Test
  void theOperatorsPasswordMakesTheFirstAdministratorOnce() {
    prepare(false, Optional.of("a long first one"));
    String hash = store.accounts.get("admin").passwordHash();
    assertEquals(Set.of(Role.ADMIN), store.accounts.get("admin").roles());
    prepare(false, Optional.of("another long one"));
    assertEquals(hash, store.accounts.get("admin").passwordHash());
  }

  private void prepare(boolean samples, Optional<String> adminPassword) {
    new SampleAccounts(store, new Passwords()).prepare(samples, adminPassword);
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
