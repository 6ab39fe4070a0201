/**
 * The page of one kept document: what it is, who has signed it, what became of it, its files, and
 * the way to declare it void.
 *
 * <p>Promises: whoever opens it or a file of it stands in its history; names of files and titles
 * tell nothing of a person. Leaves to others: who may do what, to the intake; signing and filling,
 * to pages of their own.
 */
package org.qoltanba.web.ui.paper;
