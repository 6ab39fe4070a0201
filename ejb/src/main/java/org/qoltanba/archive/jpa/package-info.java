/**
 * The store on a relational database through Jakarta Persistence, the one place that knows it.
 *
 * <p>Promises: the same behaviour on H2 and PostgreSQL, in a container's transactions and without
 * one; lists never load the contents of files. Leaves to others: which database it is, and where
 * transactions and entity managers come from.
 */
package org.qoltanba.archive.jpa;
