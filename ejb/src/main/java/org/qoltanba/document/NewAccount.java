package org.qoltanba.document;

import java.util.Objects;
import java.util.Set;

/**
 * An account to be made, or to be given these properties anew.
 *
 * @param name 1 to 64 characters: Latin letters, digits, {@code . _ @ -}
 * @param password from 12 characters to 72 bytes in UTF-8 (bcrypt reads no more)
 * @param organisation the tenant it belongs to; 1 to 64 of the same characters but {@code @}
 */
public record NewAccount(String name, String password, String organisation, Set<Role> roles) {

  public NewAccount {
    Objects.requireNonNull(name);
    Objects.requireNonNull(password);
    Objects.requireNonNull(organisation);
    roles = Set.copyOf(roles);
  }

  @Override
  public String toString() {
    return "NewAccount[" + name + ", " + organisation + ", " + roles + "]";
  }
}
