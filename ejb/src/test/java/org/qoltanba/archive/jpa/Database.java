package org.qoltanba.archive.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** The service's persistence unit on a database, and that database seen without it. */
record Database(DataSource dataSource, EntityManagerFactory factory) implements AutoCloseable {

  static Database open(DataSource dataSource) {
    Map<String, Object> local =
        Map.of(
            "jakarta.persistence.transactionType",
            "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource",
            dataSource,
            "hibernate.jpa.compliance.query",
            true,
            "hibernate.session.events.log",
            false,
            "hibernate.generate_statistics",
            true);
    return new Database(dataSource, Persistence.createEntityManagerFactory("qoltanba", local));
  }

  LocalTransactions transactions() {
    return new LocalTransactions(factory);
  }

  /** How many statements the persistence unit has sent so far. */
  long statements() {
    return factory.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
  }

  int update(String sql, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** The first column of what the query finds. */
  List<String> column(String sql, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        var rows = statement.executeQuery()) {
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }

  @Override
  public void close() {
    factory.close();
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int position = 0; position < values.length; position++) {
      statement.setObject(position + 1, values[position]);
    }
    return statement;
  }
}
