/**
 * Which number stands before a paragraph of a template, as its author sees it in a word processor:
 * counted by the lists of the Word file (ISO/IEC 29500-1, 17.9) or typed by hand.
 *
 * <p>Promises: numbers that mean the same have the same value, whoever counts and in whichever
 * letters or digits.
 *
 * <p>Leaves to others: what becomes of the numbers once blocks are filled.
 */
package org.qoltanba.lint.numbering;
