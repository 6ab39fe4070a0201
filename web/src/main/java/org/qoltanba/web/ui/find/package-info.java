/**
 * The page on which a kind of document is found: by its name, and by the need that one has.
 *
 * <p>Promises: the words of all three languages are searched whichever is read; an ending, a case
 * or a letter that the keyboard lacks does not hide a paper. Leaves to others: what is on offer, to
 * the intake; the filling, to its own page.
 */
package org.qoltanba.web.ui.find;
