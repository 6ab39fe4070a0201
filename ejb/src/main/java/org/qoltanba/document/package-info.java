/**
 * The words that every room speaks: a type for each state of a document on the road, and what a
 * caller can mend ({@link org.qoltanba.document.Refusal}).
 *
 * <p>Promises: values are immutable and valid from birth; only {@code java..} is imported; bytes
 * are equal when their digests are. Leaves to others: everything that does something.
 */
package org.qoltanba.document;
