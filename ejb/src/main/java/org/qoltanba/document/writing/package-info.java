/**
 * The words of a paper that is being written: one type for each state of it on the road that shows
 * it, and the draft in which it waits.
 *
 * <p>Promises: nothing of it is a document: it has no number, is not signed and not delivered.
 */
package org.qoltanba.document.writing;
