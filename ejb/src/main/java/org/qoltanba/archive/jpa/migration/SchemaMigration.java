package org.qoltanba.archive.jpa.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.qoltanba.document.StepFailed;

/**
 * Migrates the persistence unit's database while Hibernate starts.
 *
 * <p>A persistence unit starts before any bean of the application does; Hibernate calls its
 * integrators before it validates the tables (Hibernate ORM Integration Guide, "Integrator").
 */
public final class SchemaMigration implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext context, SessionFactoryImplementor sessionFactory) {
    migrate(
        sessionFactory
            .getServiceRegistry()
            .requireService(ConnectionProvider.class)
            .unwrap(DataSource.class));
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
    // Tables outlive the application.
  }

  private static void migrate(DataSource dataSource) {
    Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(dataSource)
        .resourceProvider(new Migrations())
        .javaMigrationClassProvider(List::of)
        .placeholders(Map.of("bytes", bytesType(dataSource)))
        .load()
        .migrate();
  }

  private static String bytesType(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
      return postgres ? "bytea" : "blob";
    } catch (SQLException e) {
      throw new StepFailed("archive", e);
    }
  }
}
