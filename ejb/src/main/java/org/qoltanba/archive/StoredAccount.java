package org.qoltanba.archive;

import java.util.Objects;
import java.util.Set;
import org.qoltanba.document.Role;

/**
 * An account as it is kept.
 *
 * @param name at most 64 characters
 * @param passwordHash bcrypt in its modular crypt form, {@code $2a$10$...}
 * @param organisation the tenant it belongs to, at most 200 characters
 * @param sample that it is one of the published ones, which production refuses
 */
public record StoredAccount(
    String name, String passwordHash, String organisation, Set<Role> roles, boolean sample) {

  public StoredAccount {
    Objects.requireNonNull(name);
    Objects.requireNonNull(passwordHash);
    Objects.requireNonNull(organisation);
    roles = Set.copyOf(roles);
  }

  @Override
  public String toString() {
    return "StoredAccount[" + name + ", " + organisation + ", " + roles + "]";
  }
}
