package org.qoltanba.document;

import java.util.Objects;
import java.util.Set;

/**
 * Who asks.
 *
 * @param name the account's name
 * @param organisation the tenant whose documents the caller works with, and no others
 * @param roles what the caller may be
 */
public record Caller(String name, String organisation, Set<Role> roles) {

  public Caller {
    Objects.requireNonNull(name);
    Objects.requireNonNull(organisation);
    roles = Set.copyOf(roles);
  }
}
