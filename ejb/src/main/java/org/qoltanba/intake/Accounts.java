package org.qoltanba.intake;

import java.security.Principal;
import java.util.Optional;
import org.qoltanba.document.Caller;
import org.qoltanba.document.NewAccount;

/** Who the accounts are; the container has already checked the password or the token. */
public interface Accounts {

  /** The organisation that the authenticated principal works for, or empty where it has none. */
  Optional<String> organisationOf(Principal principal);

  /** Makes the account, or gives it these properties anew; for administrators. */
  void put(Caller caller, NewAccount account);
}
