/**
 * The grammar: understands each tag by itself.
 *
 * <p>Promises: what is no tag is told by a code and never guessed at; a tag of any length and any
 * nesting of brackets is read in linear time and bounded depth.
 *
 * <p>Leaves to others: which block tags belong together ({@code tags.blocks}), and what a tag is
 * worth ({@code tags.evaluation}).
 */
package org.qoltanba.tags.grammar;
