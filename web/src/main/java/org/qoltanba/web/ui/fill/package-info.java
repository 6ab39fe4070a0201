/**
 * The page on which a paper is written: the form of its kind, and beside it the page itself.
 *
 * <p>What is typed comes field by field, by its place in the data, while it is typed; so a key
 * stroke restores no tree of a hundred components, and switching the language loses nothing.
 *
 * <p>Promises: what is typed is kept as a draft at once, and gone from there when the paper is
 * issued; pressing the button twice issues one paper. Leaves to others: what the form asks, and
 * making the page and the paper, and whether someone may be remembered.
 */
package org.qoltanba.web.ui.fill;
