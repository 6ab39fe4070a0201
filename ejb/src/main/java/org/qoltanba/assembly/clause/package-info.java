/**
 * Brings a shared clause, a Word file of its own, into a layout.
 *
 * <p>Promises: the clause looks as its author made it. A style that the layout has in the same look
 * is shared, any other comes along under a name of its own. A list goes on with the layout's where
 * both are made from a list of one name or style, and counts by itself otherwise. Pictures and
 * links come along.
 *
 * <p>Leaves behind: the clause's page setup, headers and footers. A clause with footnotes is
 * refused. Tags are the business of {@code assembly.reading}.
 */
package org.qoltanba.assembly.clause;
