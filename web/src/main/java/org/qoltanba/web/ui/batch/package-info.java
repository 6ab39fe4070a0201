/**
 * The page on which papers are issued for the rows of a table.
 *
 * <p>Promises: what is wrong in a row is shown before anything is issued; the page can be left and
 * found again while papers are issued; no file name or address tells who they are for. Leaves to
 * others: the reading, checking and issuing, to the intake's batches.
 */
package org.qoltanba.web.ui.batch;
