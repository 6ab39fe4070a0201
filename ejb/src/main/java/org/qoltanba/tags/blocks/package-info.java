/**
 * The tags in a text, and the blocks: which opening, dividing and closing tags belong together at
 * one level of a template.
 *
 * <p>Promises: every tag without a partner, or crossed with another, is told with its place.
 *
 * <p>Leaves to others: what the levels are; a line, a cell, a table and a text are levels alike.
 */
package org.qoltanba.tags.blocks;
