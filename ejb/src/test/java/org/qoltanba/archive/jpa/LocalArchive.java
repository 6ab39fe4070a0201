package org.qoltanba.archive.jpa;

import java.nio.file.Path;
import java.time.Clock;
import org.h2.jdbcx.JdbcConnectionPool;
import org.qoltanba.archive.Archive;
import org.qoltanba.archive.PersonStore;
import org.qoltanba.archive.Preparations;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.archive.jpa.person.JpaPersonStore;
import org.qoltanba.archive.jpa.preparation.JpaPreparations;

/** The archive on the embedded database, without a container, for other packages' use. */
public final class LocalArchive implements AutoCloseable {

  private final JdbcConnectionPool connections;
  private final Database database;
  private final Archive archive;
  private final Upkeep upkeep;
  private final Preparations preparations;
  private final PersonStore persons;

  /**
   * @param file where the database will lie
   */
  public LocalArchive(Path file, Clock clock) {
    connections = JdbcConnectionPool.create("jdbc:h2:file:" + file, "sa", "sa");
    database = Database.open(connections);
    LocalTransactions transactions = database.transactions();
    var known = new JpaPersonStore(transactions, transactions, clock);
    persons = known;
    archive = new JpaArchive(transactions, transactions, known, clock);
    upkeep = new JpaUpkeep(transactions, transactions, clock);
    preparations = new JpaPreparations(transactions, transactions, archive, clock);
  }

  public Preparations preparations() {
    return preparations;
  }

  public PersonStore persons() {
    return persons;
  }

  public Upkeep upkeep() {
    return upkeep;
  }

  public Archive archive() {
    return archive;
  }

  @Override
  public void close() {
    database.close();
    connections.dispose();
  }
}
