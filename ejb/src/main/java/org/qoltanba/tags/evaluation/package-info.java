/**
 * The evaluation: what tags print and which blocks are printed, for the data of one paper.
 *
 * <p>Promises: it ends, within the budget; there are no calls, no reflection and no code; a value
 * that a filter can't take is refused with its place in the data.
 *
 * <p>Leaves to others: what becomes of the words in a language ({@code tags.words}).
 */
package org.qoltanba.tags.evaluation;
