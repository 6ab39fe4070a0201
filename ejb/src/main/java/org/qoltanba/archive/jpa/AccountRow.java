package org.qoltanba.archive.jpa;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.archive.StoredAccount;
import org.qoltanba.document.Role;

/** An account; the container's realm reads these two tables by their names. */
@Entity
@Table(name = "account")
final class AccountRow {

  @Id private String name;

  private String password;

  private String organisation;

  private boolean sample;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "name"))
  @Column(name = "role")
  private Set<String> roles;

  protected AccountRow() {}

  AccountRow(StoredAccount account, Instant changedAt) {
    this.name = account.name();
    this.password = account.passwordHash();
    this.organisation = account.organisation();
    this.sample = account.sample();
    this.changedAt = changedAt;
    this.roles = account.roles().stream().map(Role::word).collect(Collectors.toSet());
  }

  StoredAccount account() {
    return new StoredAccount(
        name,
        password,
        organisation,
        Stream.of(Role.values())
            .filter(role -> roles.contains(role.word()))
            .collect(Collectors.toSet()),
        sample);
  }
}
