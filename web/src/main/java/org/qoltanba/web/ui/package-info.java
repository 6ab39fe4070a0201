/**
 * The workspace: pages in Jakarta Faces for those who sit at a screen. This package has what all
 * pages share; below it each page has a package of its own.
 *
 * <p>Promises: all words in the reader's language, which can be switched at any moment; every
 * refusal is said on the page, no failure shows a stack trace; no page is kept by the browser or
 * asks another host for anything. Leaves to others: who may do what, to the intake; sentences
 * behind codes, to the language.
 */
package org.qoltanba.web.ui;
