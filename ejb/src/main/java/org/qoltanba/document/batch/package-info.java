/**
 * Papers that are issued together: one for each row of a table.
 *
 * <p>Promises: what is said of a row names no value of it. Leaves to others: the reading of tables
 * and the issuing, to the room of batches.
 */
package org.qoltanba.document.batch;
