/**
 * The accounts as the container's realm reads them from the database.
 *
 * <p>Promises: a password is kept as its hash only; sample accounts are there where samples are
 * wanted, and taken away everywhere else. Leaves to others: checking a password or a token, to the
 * container; who may make accounts, to the intake's guard.
 */
package org.qoltanba.wiring.accounts;
