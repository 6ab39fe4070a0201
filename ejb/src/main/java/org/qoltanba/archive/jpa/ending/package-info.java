/**
 * What the end of a document means for what else is kept.
 *
 * <p>Promises: whatever rests on a document hears of its end in the same transaction, and can make
 * sure that the document does not end meanwhile. Leaves to others: to end documents.
 */
package org.qoltanba.archive.jpa.ending;
