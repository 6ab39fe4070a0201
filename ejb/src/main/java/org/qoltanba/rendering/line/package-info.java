/**
 * Sets lines as Word does: each takes all the words it can, tabs reach to their stops, and each
 * character has a font that can write it.
 *
 * <p>{@link org.qoltanba.rendering.line.LineSetter} makes the pieces of one paragraph's lines and
 * says how high they are. Promises: measures are points; a character that no font has is refused;
 * nothing is lost, whatever the width. Leaves to others: pages, and how a piece is written.
 */
package org.qoltanba.rendering.line;
