/**
 * The page on which is told who did what with the data of people.
 *
 * <p>Promises: nobody is named; whoever is remembered is told by initials, everyone else by a mark
 * that says only which lines are about the same person. Leaves to others: who may read it.
 */
package org.qoltanba.web.ui.persons;
