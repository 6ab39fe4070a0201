/**
 * The terms that laws set, and the calendar of days off by which their last days are counted.
 *
 * <p>Promises: what a law says stands in a data file, never in code; a last day that depends on a
 * year of which the calendar knows nothing is never given, and one that depends on days which may
 * still be moved says so. Leaves to others: which paper has which term, and what is done with the
 * day.
 */
package org.qoltanba.deadline;
