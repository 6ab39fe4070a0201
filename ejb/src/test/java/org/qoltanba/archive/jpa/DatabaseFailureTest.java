package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

  @Test
  void aViolatedConstraintIsNamedWithoutTheValues() throws SQLException {
    SQLException violation = violation();
    String constraint =
        new H2Dialect().getViolatedConstraintNameExtractor().extractConstraintName(violation);
    var failure =
        new DatabaseFailure(new ConstraintViolationException("insert", violation, constraint));
    assertTrue(failure.getMessage().contains("SQLState 23505"), failure.getMessage());
    assertTrue(failure.getMessage().contains("PERSON"), failure.getMessage());
    assertFalse(failure.getMessage().contains("Dana"), failure.getMessage());
  }

  private static SQLException violation() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (name varchar constraint person_uq unique)");
      statement.execute("insert into t values ('Dana')");
      return assertThrows(
          SQLException.class, () -> statement.execute("insert into t values ('Dana')"));
    }
  }
}
