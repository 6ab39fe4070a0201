/**
 * The people who are remembered, in the database.
 *
 * <p>Promises: an organisation finds its own only, and nobody whose consent has ended; what was
 * done with someone's data is kept in the same transaction, and stays when the data is deleted.
 * Leaves to others: whether the consent that is named is one.
 */
package org.qoltanba.archive.jpa.person;
