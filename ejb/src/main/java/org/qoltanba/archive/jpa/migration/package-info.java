/**
 * Brings the database's tables to what this version of the store needs.
 *
 * <p>Promises: done before Hibernate checks the tables; no scanning of the class path, so that it
 * works alike from directories, jars and a container's virtual files. Leaves to others: making the
 * database itself, and everything that reads the tables.
 */
package org.qoltanba.archive.jpa.migration;
