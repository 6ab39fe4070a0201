package org.qoltanba.archive.jpa.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qoltanba.archive.BatchStore.Abandoned;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Role;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.Batch.Counts;
import org.qoltanba.document.batch.Batch.State;
import org.qoltanba.document.batch.BatchWish;

/** A batch without its rows. */
@Entity
@Table(name = "batch")
final class BatchEntry {

  @Id private UUID id;

  private String organisation;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  private String template;

  @Column(name = "template_version")
  private String templateVersion;

  private String language;
  private String output;
  private String reference;
  private String state;

  /** As whom it was started. */
  private String account;

  private String roles;
  private UUID runner;

  @Column(name = "alive_at")
  private Instant aliveAt;

  protected BatchEntry() {}

  BatchEntry(Batch batch) {
    this.id = batch.id();
    this.organisation = batch.organisation();
    this.createdBy = batch.createdBy();
    this.createdAt = batch.createdAt();
    this.template = batch.template();
    this.templateVersion = batch.templateVersion();
    this.language = batch.language().tag();
    this.output = batch.wish().output().word();
    this.reference = batch.wish().reference().orElse(null);
    this.state = batch.state().name();
  }

  UUID id() {
    return id;
  }

  boolean of(String other) {
    return organisation.equals(other);
  }

  /** Whether somebody works on it who has given a sign of life since then. */
  boolean worked(Instant silent) {
    return is(State.RUNNING) && aliveAt != null && !aliveAt.isBefore(silent);
  }

  boolean runBy(UUID one) {
    return is(State.RUNNING) && one.equals(runner);
  }

  void claim(UUID one, Caller caller, Instant now) {
    become(State.RUNNING);
    runner = one;
    aliveAt = now;
    account = caller.name();
    roles = caller.roles().stream().map(Role::word).sorted().collect(Collectors.joining(" "));
  }

  void alive(Instant now) {
    aliveAt = now;
  }

  void release() {
    aliveAt = null;
  }

  void become(State next) {
    state = next.name();
  }

  boolean is(State one) {
    return state.equals(one.name());
  }

  Abandoned abandoned() {
    Set<Role> may =
        Arrays.stream(roles.split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    return new Abandoned(id, new Caller(account, organisation, may));
  }

  Batch told(Counts counts) {
    return new Batch(
        id,
        organisation,
        createdBy,
        createdAt,
        template,
        templateVersion,
        Language.of(language).orElseThrow(),
        new BatchWish(OutputFormat.of(output).orElseThrow(), Optional.ofNullable(reference)),
        State.valueOf(state),
        counts);
  }
}
