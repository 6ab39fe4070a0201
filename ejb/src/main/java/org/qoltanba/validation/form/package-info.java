/**
 * What of a revision concerns signatures: its form with the fields, its pages by number, and what
 * the author's signature lets others do (ISO 32000-1, 12.7 and 12.8).
 *
 * <p>Promises: a structure that could be read in two ways is refused. Leaves to others: comparing
 * revisions.
 */
package org.qoltanba.validation.form;
