/**
 * The page on which templates are handed in, judged, compared, tried and put on offer.
 *
 * <p>Promises: what the linter finds is told with its place, in the reader's language; a template
 * that was handed in is held for as long as the page is open, and no longer. Leaves to others:
 * judging, comparing and who may do what, to the workbench.
 */
package org.qoltanba.web.ui.templates;
