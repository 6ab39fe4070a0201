/**
 * The papers that wait to be written on in the database, so that they outlive sessions and servers.
 *
 * <p>Promises: what was typed is found by its own account only. Leaves to others: whether what was
 * typed is right.
 */
package org.qoltanba.archive.jpa.draft;
