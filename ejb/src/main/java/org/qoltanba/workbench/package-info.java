/**
 * Takes templates in: reads what an author sends, has it judged, keeps what is sound as a draft,
 * and puts drafts on offer.
 *
 * <p>Promises: a version is kept with the very clauses that it was judged with, so that a later
 * change of a shared one changes no kept version; nothing with an error is kept; what is refused of
 * an upload is refused by name. Leaves to others: the judging to the linter, the store to the
 * archive, who may do what to the intake.
 */
package org.qoltanba.workbench;
