/**
 * Numbers and sums of money, in figures and in words.
 *
 * <p>Promises: what can't be said exactly is not said at all; a number's parts never come apart at
 * a line's end. Leaves to others: what a paper does with a value that is out of range.
 */
package org.qoltanba.language.numbers;
