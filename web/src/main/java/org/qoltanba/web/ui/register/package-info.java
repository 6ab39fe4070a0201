/**
 * The page on which kept documents are found again.
 *
 * <p>Promises: nobody's name stands in the list, only initials; a page of it comes as quickly from
 * a hundred thousand documents as from ten. Leaves to others: the documents themselves, to a page
 * of their own.
 */
package org.qoltanba.web.ui.register;
