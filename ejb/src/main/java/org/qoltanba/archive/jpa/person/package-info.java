/**
 * The people who are remembered, in the database.
 *
 * <p>Promises: an organisation finds its own only, and nobody whose consent has ended or is a paper
 * that counts no longer; what was done with someone's data, and that someone was looked for, is
 * kept in the same transaction, and stays when the data is deleted. Leaves to others: whether the
 * consent that is named is one.
 */
package org.qoltanba.archive.jpa.person;
