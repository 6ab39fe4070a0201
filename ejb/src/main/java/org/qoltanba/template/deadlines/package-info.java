/**
 * The deadlines of a kind of document: how its manifest orders them, and what they are for the data
 * of a paper.
 *
 * <p>Promises: a last day that can't be known is left out and told, never guessed; the data member
 * {@code deadlines} is ours alone. Leaves to others: the terms of the laws and their counting.
 */
package org.qoltanba.template.deadlines;
