/**
 * Papers for the rows of a table: reads it, has each row checked before anything is issued, and
 * then issues them one after the other.
 *
 * <p>Promises: no row becomes two papers, whoever begins again after whatever end; a batch can be
 * stopped between two rows, and goes on on this or another server; few rows are on the road at a
 * time, so that who waits for one paper is not kept waiting by a thousand; the data of a row is
 * forgotten once it is a paper. Leaves to others: the check, the issuing and who may do what, to
 * the intake; the keeping, to the archive.
 */
package org.qoltanba.batch;
