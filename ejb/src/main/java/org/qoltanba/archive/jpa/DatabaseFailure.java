package org.qoltanba.archive.jpa;

import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What went wrong in the database, without the original messages: those quote the values that did
 * not fit, and these may be about people.
 */
public final class DatabaseFailure extends RuntimeException {

  public DatabaseFailure(RuntimeException original) {
    super(description(original));
    setStackTrace(original.getStackTrace());
  }

  private static String description(Throwable original) {
    var text = new StringBuilder();
    for (Throwable cause = original; cause != null; cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : " <- ").append(cause.getClass().getName());
      if (cause instanceof ConstraintViolationException violation) {
        text.append(" of ").append(violation.getConstraintName());
      }
      if (cause instanceof SQLException sql) {
        text.append(", SQLState ").append(sql.getSQLState());
      }
    }
    return text.toString();
  }
}
