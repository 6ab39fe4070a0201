package org.qoltanba.archive.jpa;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.qoltanba.archive.Archive;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.archive.DraftStore;
import org.qoltanba.archive.PersonStore;
import org.qoltanba.archive.Preparations;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.archive.jpa.draft.JpaDraftStore;
import org.qoltanba.archive.jpa.person.JpaPersonStore;
import org.qoltanba.archive.jpa.preparation.JpaPreparations;

/** The stage of all tests of one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ArchiveStage
    implements KeepingContract,
        CountersigningContract,
        KeysContract,
        NumbersContract,
        RegisterContract,
        EndingsContract,
        TenantsContract,
        UpkeepContract,
        PreparationsContract,
        DraftsContract,
        PersonsContract,
        ConsentsContract,
        JournalContract,
        AccountsContract,
        VersionsContract,
        BatchesContract {

  private final AtomicInteger organisations = new AtomicInteger();
  private Database database;
  private MovableClock clock;
  private LocalTransactions transactions;
  private Archive archive;
  private JpaPersonStore persons;
  private ArchiveSamples samples;
  private ArchiveSamples strangers;

  abstract DataSource dataSource() throws IOException;

  @BeforeAll
  void openDatabase() throws IOException {
    database = Database.open(dataSource());
  }

  @AfterAll
  void closeDatabase() {
    database.close();
  }

  @BeforeEach
  void setTheStage() {
    clock = new MovableClock(ArchiveSamples.NOON);
    transactions = database.transactions();
    persons = new JpaPersonStore(transactions, transactions, clock);
    archive = new JpaArchive(transactions, transactions, persons, clock);
    samples = ArchiveSamples.of("shelter-" + organisations.incrementAndGet());
    strangers = ArchiveSamples.of("strangers-" + organisations.incrementAndGet());
  }

  @Override
  public Archive archive() {
    return archive;
  }

  @Override
  public Upkeep upkeep() {
    return new JpaUpkeep(transactions, transactions, clock);
  }

  @Override
  public Preparations preparations() {
    return new JpaPreparations(transactions, transactions, archive, clock);
  }

  @Override
  public DraftStore drafts() {
    return new JpaDraftStore(transactions, transactions, clock);
  }

  @Override
  public PersonStore persons() {
    return persons;
  }

  @Override
  public ArchiveSamples samples() {
    return samples;
  }

  @Override
  public ArchiveSamples strangers() {
    return strangers;
  }

  @Override
  public MovableClock clock() {
    return clock;
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public LocalTransactions transactions() {
    return transactions;
  }
}
