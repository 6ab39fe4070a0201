/**
 * What the page on which a paper is written and its script tell each other: what was typed, and
 * what is to be shown and said of it.
 *
 * <p>Promises: texts leave as texts, in the reader's language. Leaves to others: acting on it.
 */
package org.qoltanba.web.ui.fill.talk;
