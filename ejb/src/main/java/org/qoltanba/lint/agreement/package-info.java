/**
 * Whether the languages of a template say the same: the same clauses under the same numbers, and in
 * each the same values, dates, sums and signatures.
 *
 * <p>Texts are cut into passages, a numbered paragraph or what stands between two; the passages of
 * all languages are aligned, and what differs is told at its paragraph.
 *
 * <p>Leaves to others: grammar. Cases, forms of dates and words for what is missing may differ.
 */
package org.qoltanba.lint.agreement;
