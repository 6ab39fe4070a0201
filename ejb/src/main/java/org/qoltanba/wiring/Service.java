package org.qoltanba.wiring;

import com.fasterxml.uuid.Generators;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.qoltanba.archive.jpa.JpaAccountStore;
import org.qoltanba.archive.jpa.JpaArchive;
import org.qoltanba.archive.jpa.JpaUpkeep;
import org.qoltanba.archive.jpa.JtaTransactions;
import org.qoltanba.archive.jpa.batch.JpaBatchStore;
import org.qoltanba.archive.jpa.draft.JpaDraftStore;
import org.qoltanba.archive.jpa.person.JpaPersonStore;
import org.qoltanba.archive.jpa.preparation.JpaPreparations;
import org.qoltanba.archive.jpa.version.JpaVersionStore;
import org.qoltanba.intake.Accounts;
import org.qoltanba.intake.Batches;
import org.qoltanba.intake.Drafts;
import org.qoltanba.intake.GuardedAccounts;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Levels;
import org.qoltanba.intake.Persons;
import org.qoltanba.intake.Previews;
import org.qoltanba.intake.RemoteSignatures;
import org.qoltanba.intake.Uploads;
import org.qoltanba.intake.Validations;
import org.qoltanba.intake.Workbench;
import org.qoltanba.language.Messages;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.wiring.accounts.Passwords;
import org.qoltanba.wiring.accounts.SampleAccounts;
import org.qoltanba.wiring.accounts.StoredAccounts;
import org.qoltanba.wiring.authorities.AuthoritySettings;
import org.qoltanba.wiring.authorities.ConfiguredAuthorities;
import org.qoltanba.wiring.batch.Batching;
import org.qoltanba.wiring.judging.Judging;
import org.qoltanba.wiring.judging.JudgingSettings;

/** The service as the container starts and stops it. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Service {

  /** Minutes between two looks at the signatures that wait for others. */
  private static final int ROUND = 1;

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** Seconds between two looks at the batches that nobody works on. */
  private static final int BATCHES = 10;

  @PersistenceContext(unitName = "qoltanba")
  private EntityManager entityManager;

  @Resource(lookup = "java:jboss/TransactionManager")
  private TransactionManager transactionManager;

  @Resource private ManagedExecutorService executor;

  @Resource private ManagedScheduledExecutorService scheduler;

  private Settings settings;
  private Workshop workshop;
  private Accounts accounts;
  private Messages messages;
  private Validations validations;
  private Batching batching;
  private Batches batches;
  private List<ScheduledFuture<?>> rounds = List.of();

  @PostConstruct
  void start() {
    settings = Settings.ofMachine();
    var clock = Clock.system(settings.zone());
    var transactions = new JtaTransactions(transactionManager);
    var persons = new JpaPersonStore(() -> entityManager, transactions, clock);
    var archive = new JpaArchive(() -> entityManager, transactions, persons, clock);
    var store = new JpaAccountStore(() -> entityManager, transactions, clock);
    var passwords = new Passwords();
    new SampleAccounts(store, passwords).prepare(settings.samples(), settings.adminPassword());
    accounts = new GuardedAccounts(new StoredAccounts(store, passwords));
    messages = new Messages();
    var versions = new JpaVersionStore(() -> entityManager, transactions, clock);
    var upkeep = new JpaUpkeep(() -> entityManager, transactions, clock);
    var preparations = new JpaPreparations(() -> entityManager, transactions, archive, clock);
    var drafts = new JpaDraftStore(() -> entityManager, transactions, clock);
    var batchStore = new JpaBatchStore(() -> entityManager, transactions, clock);
    var stores = new Stores(archive, preparations, upkeep, versions, drafts, persons, batchStore);
    var judging = judging(clock);
    var helpers = new Helpers(messages, authorities(clock), judging);
    workshop = new Workshop(settings, stores, helpers, clock);
    validations =
        judging.validations(workshop.rate(), Generators.timeBasedEpochGenerator()::generate);
    batching =
        new Batching(
            batchStore,
            workshop.roads(),
            executor,
            clock,
            Generators.timeBasedEpochGenerator()::generate);
    batches = batching.batches(workshop.rate());
    executor.execute(workshop::warmUp);
    rounds =
        List.of(
            scheduler.scheduleWithFixedDelay(workshop::complete, ROUND, ROUND, TimeUnit.MINUTES),
            scheduler.scheduleWithFixedDelay(workshop::preserve, ROUND, DAY, TimeUnit.MINUTES),
            scheduler.scheduleWithFixedDelay(workshop::forget, ROUND, HOUR, TimeUnit.MINUTES),
            scheduler.scheduleWithFixedDelay(batching::resume, BATCHES, BATCHES, TimeUnit.SECONDS));
  }

  private Authorities authorities(Clock clock) {
    var authorities = AuthoritySettings.of(Settings.machine(), settings.production());
    return new ConfiguredAuthorities(authorities, executor, clock).authorities();
  }

  private Judging judging(Clock clock) {
    var judging = JudgingSettings.of(Settings.machine(), settings.production());
    var authorities = AuthoritySettings.of(Settings.machine(), settings.production());
    var wire = new ConfiguredAuthorities(authorities, executor, clock).wireOfJudging();
    return new Judging(judging, executor, wire, clock);
  }

  @PreDestroy
  void stop() {
    // The container's executor outlives the service, which may be deployed anew.
    rounds.forEach(round -> round.cancel(false));
    batching.close();
    workshop.close();
  }

  public Settings settings() {
    return settings;
  }

  public Intake intake() {
    return workshop.intake();
  }

  public Workbench workbench() {
    return workshop.workbench();
  }

  public Previews previews() {
    return workshop.previews();
  }

  public Drafts drafts() {
    return workshop.drafts();
  }

  public Persons persons() {
    return workshop.persons();
  }

  public RemoteSignatures remoteSignatures() {
    return workshop.remoteSignatures();
  }

  public Levels levels() {
    return workshop.levels();
  }

  public Uploads uploads() {
    return workshop.uploads();
  }

  public Batches batches() {
    return batches;
  }

  public Validations validations() {
    return validations;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Messages messages() {
    return messages;
  }
}
