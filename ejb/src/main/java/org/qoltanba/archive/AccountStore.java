package org.qoltanba.archive;

import java.util.Optional;

/** The accounts that the container checks passwords and roles against. */
public interface AccountStore {

  /** Makes the account, or gives the one of that name these properties anew. */
  void put(StoredAccount account);

  Optional<StoredAccount> find(String name);

  /** Removes every sample account. */
  void removeSamples();
}
